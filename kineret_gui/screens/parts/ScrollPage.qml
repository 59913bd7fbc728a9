pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Kineret.Screens

// A page that scrolls when it is longer than the window, and keeps what has the keyboard in sight.
// One with a form asks first what becomes of a draft that was found.
Flickable {
    id: page

    required property string title
    property bool showsTitle: true
    property Item first: null // the field of a page that asks one thing
    default property alias content: column.data
    property FormDraft unfinished: null
    // while a page goes, its Python half may be gone before it: then nothing is asked and nothing told
    readonly property bool asksFirst: unfinished?.asks ?? false
    readonly property string draftMessage: unfinished?.message ?? ""
    property bool isThere: false
    property bool looksAgain: false // in the next frame, whether what has the keyboard is in sight
    property int readingWidth: Theme.readingWidth
    readonly property bool wide: width >= Theme.twoColumns - Theme.rail

    contentWidth: width
    contentHeight: (asksFirst ? offer.height : column.implicitHeight) + 2 * Theme.spaceCard
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickDeceleration: 100000
    interactive: contentHeight > height
    ScrollBar.vertical: ScrollBar {
        policy: page.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        Accessible.ignored: true
    }
    Component.onCompleted: isThere = true
    Shortcut { sequences: [StandardKey.MoveToNextPage]; onActivated: page.turn(0.9 * page.height) }
    Shortcut { sequences: [StandardKey.MoveToPreviousPage]; onActivated: page.turn(-0.9 * page.height) }

    function turn(by: real): void { contentY = Math.max(0, Math.min(contentY + by, contentHeight - height)); }

    function reveal(item: Item): void {
        const place = item.mapToItem(page.contentItem, 0, 0);
        const above = place.y - Theme.spaceCard, below = place.y + item.height + Theme.spaceCard - height;
        contentY = Math.max(0, Math.min(above, Math.max(contentY, below), contentHeight - height));
    }
    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged(): void {
            page.keepInSight();
            page.looksAgain = true;
        }
        function onFrameSwapped(): void { if (page.looksAgain) page.lookThere(); }
    }
    onContentHeightChanged: Qt.callLater(keepInSight)
    function keepInSight(): void {
        const item = page.Window.activeFocusItem;
        if (item && !item.visible) begin();
        else if (item && !(item instanceof Heading) && holds(item)) reveal(item);
    }
    function begin(): void { // what had the keyboard is gone
        contentY = 0;
        (Window.window as SpeakingWindow).begin(page);
    }
    function lookThere(): void { // what a row has just shown lies where it will be only now
        looksAgain = false;
        keepInSight();
    }
    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent) if (up === column || up === offer) return true;
        return false;
    }

    Loader {
        id: offer
        active: page.asksFirst
        width: column.width
        x: column.x
        y: column.y
        sourceComponent: DraftOffer { unfinished: page.unfinished }
    }
    ColumnLayout {
        id: column
        visible: !page.asksFirst
        width: Math.min(page.width - 2 * Theme.spaceCard, page.readingWidth, Theme.contentWidth)
        x: (page.width - width) / 2
        y: Theme.spaceCard
        spacing: Theme.spaceCard

        Heading {
            text: Theme.unbroken(page.title)
            spoken: page.title
            visible: page.showsTitle
            leadsTo: page.first
            onSpokenChanged: if (page.isThere && visible) (page.Window.window as SpeakingWindow)?.speaks(spoken, false)
        }
        Loader {
            active: page.draftMessage.length > 0
            visible: active
            Layout.fillWidth: true
            sourceComponent: Notice { text: page.draftMessage }
        }
    }
}
