import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// What was just done, with Undo beside it. It stays until it is closed or something else is said.
Rectangle {
    id: bar

    required property Shell shell

    visible: shell.said.length > 0
    Layout.fillWidth: true
    implicitHeight: row.implicitHeight + 2 * 8
    color: Theme.tint

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 8 }
        anchors.leftMargin: Theme.margin
        spacing: 8

        Words {
            id: words
            text: bar.shell.said
            font.weight: Font.Medium
            Accessible.role: Accessible.Notification
            Accessible.name: text
        }
        BigButton {
            text: qsTr("Undo")
            visible: bar.shell.canUndo
            Layout.fillWidth: false
            onClicked: bar.shell.undo()
        }
        BigButton {
            text: qsTr("Close")
            Layout.fillWidth: false
            Accessible.name: qsTr("Close this message")
            onClicked: bar.shell.dismiss()
        }
    }
    Connections {
        target: bar.shell
        function onSaidChanged(): void { if (bar.shell.said) words.Accessible.announce(bar.shell.said); }
    }
}
