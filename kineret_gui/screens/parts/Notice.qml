import QtQuick
import QtQuick.Layouts

// Something to know before going on, in calm words.
Rectangle {
    id: notice

    required property string text

    visible: text.length > 0
    Layout.fillWidth: true
    implicitHeight: words.implicitHeight + 2 * Theme.space
    radius: Theme.cornerControl
    color: Theme.warnTint
    border.color: Theme.line

    Words {
        id: words
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space }
        text: notice.text
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
