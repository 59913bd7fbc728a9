import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// The latest message, with Undo beside it. It stays until it is closed or another one comes.
Rectangle {
    id: bar

    required property Shell shell
    readonly property bool narrow: width < 22 * Theme.body.pixels

    visible: shell.message.length > 0
    Layout.fillWidth: true
    implicitHeight: row.implicitHeight + 2 * 8
    color: Theme.accentTint

    Rectangle { // where the tint is the ground
        visible: Theme.contrast
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hairlineWidth
        color: Theme.hairline
    }
    GridLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spaceSmall }
        anchors.leftMargin: bar.narrow ? Theme.spaceSmall : Theme.spaceCard
        columns: bar.narrow ? 2 : 3
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceSmall

        Message {
            text: Theme.unbroken(bar.shell.message)
            atOnce: true
            role: Theme.strong
            Layout.columnSpan: bar.narrow ? 2 : 1
            Accessible.role: Accessible.Notification
        }
        SecondButton {
            onTint: true
            text: bar.shell.undoText
            matters: true
            visible: text.length > 0
            Layout.fillWidth: bar.narrow
            onClicked: bar.shell.undo()
        }
        SecondButton {
            onTint: true
            text: qsTr("Close")
            matters: true
            Layout.fillWidth: bar.narrow
            Accessible.name: qsTr("Close this message")
            onClicked: bar.shell.dismiss()
        }
    }
}
