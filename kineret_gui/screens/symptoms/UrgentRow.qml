import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import "../parts"

// The signs that cannot wait, as a question that leads to Get help.
AbstractButton {
    id: row

    required property string signs

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.spaceSmall)
    leftPadding: Theme.spaceCard
    rightPadding: Theme.space
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Signs that need help immediately: %1").arg(signs)
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    HoverHandler { cursorShape: Qt.PointingHandCursor }

    contentItem: RowLayout {
        spacing: Theme.space
        Icon { name: "help"; colour: Theme.help }
        Words { text: row.signs; role: Theme.strong; color: Theme.helpTintText; Accessible.ignored: true }
        Icon { name: "next"; colour: Theme.help; size: 20 }
    }
    background: PressFrame {
        focused: row.visualFocus
        strong: true
        radius: Theme.cornerCard
        color: Theme.helpTint
        border.color: Theme.help
    }
}
