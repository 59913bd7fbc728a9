import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import "../parts"

// A way on from Today that takes little room: an icon above few words. All of it is said in its name.
AbstractButton {
    id: tile

    Layout.fillWidth: true
    Layout.fillHeight: true
    implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + topPadding + bottomPadding)
    padding: Theme.spaceSmall
    topPadding: Theme.spaceSmall
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    HoverHandler { cursorShape: Qt.PointingHandCursor }

    contentItem: ColumnLayout {
        spacing: Theme.spaceTiny
        Icon { name: tile.icon.name; colour: Theme.accent; Layout.alignment: Qt.AlignHCenter }
        Words {
            text: tile.text
            role: Theme.strong
            horizontalAlignment: Text.AlignHCenter
            Layout.fillHeight: true
            Accessible.ignored: true
        }
    }
    background: PressFrame {
        focused: tile.visualFocus
        radius: Theme.cornerCard
        color: tile.down || tile.hovered ? Theme.accentTint : Theme.surface
    }
}
