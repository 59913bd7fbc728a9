import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// The part below a page that scrolls, always in reach: as high as it needs, up to a limit, beyond which it scrolls itself.
Rectangle {
    id: foot

    default property alias content: column.data
    required property real limit

    Layout.fillWidth: true
    implicitHeight: Math.min(limit, flick.contentHeight)
    color: Theme.surface

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.hairlineWidth
        color: Theme.hairline
    }
    Flickable {
        id: flick
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + 2 * Theme.space
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickDeceleration: 100000
        interactive: contentHeight > height
        ScrollBar.vertical: ScrollBar {
            policy: flick.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            Accessible.ignored: true
        }
        onVisibleChanged: contentY = 0
        onContentHeightChanged: Qt.callLater(keepInSight)
        onHeightChanged: Qt.callLater(keepInSight)

        function keepInSight(): void {
            const item = Window.activeFocusItem;
            if (item && item.visible && holds(item)) reveal(item);
            else contentY = Math.max(0, Math.min(contentY, contentHeight - height));
        }
        function holds(item: Item): bool {
            for (let up = item; up; up = up.parent) if (up === column) return true;
            return false;
        }
        function reveal(item: Item): void {
            const top = item.mapToItem(flick.contentItem, 0, 0).y;
            const above = top - Theme.space, below = top + item.height + Theme.space - height;
            contentY = Math.max(0, Math.min(above, Math.max(contentY, below), contentHeight - height));
        }
        Connections {
            target: flick.Window.window
            function onActiveFocusItemChanged(): void { flick.keepInSight(); }
        }

        ColumnLayout {
            id: column
            width: Math.min(flick.width - 2 * Theme.spaceCard, Theme.readingWidth)
            x: (flick.width - width) / 2
            y: Theme.space
            spacing: Theme.space
        }
    }
}
