import QtQuick
import QtQuick.Layouts

// Something to know before going on, in calm words.
Rectangle {
    id: notice

    required property string text
    property bool isWrong: false // it says why a form cannot be written as it is: see FormPage
    property bool isSaid: false // which the field says that is to blame, and so it is not said twice
    property alias urgent: words.urgent
    property alias quiet: words.quiet

    visible: text.length > 0 && !isSaid
    onTextChanged: isSaid = false
    Layout.fillWidth: true
    implicitHeight: words.implicitHeight + 2 * Theme.space
    radius: Theme.cornerControl
    color: Theme.warnTint
    border.color: Theme.line

    Message {
        id: words
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space }
        text: notice.text
    }
}
