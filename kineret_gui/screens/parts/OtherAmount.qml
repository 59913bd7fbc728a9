import QtQuick
import Kineret.Screens

// The question before another amount than was prescribed, or a dose that was answered, is recorded. Never a block, never silent, no advice of our own.
Card {
    id: question

    required property Recording recording

    visible: recording.confirmation.length > 0

    Heading { text: question.recording.confirmationTitle; role: Theme.section }
    Message { text: Theme.unbroken(question.recording.confirmation); urgent: true; role: Theme.strong }
    Words { text: Theme.unbroken(question.recording.tooMuch); visible: text.length > 0 }
    onVisibleChanged: if (visible) look.forceActiveFocus(Qt.TabFocusReason)

    SecondButton {
        id: look
        text: qsTr("No: go back without recording")
        matters: true
        onClicked: question.recording.reconsider()
    }
    SecondButton {
        text: qsTr("Yes, that is right: record it")
        matters: true
        onClicked: question.recording.itIsRight()
    }
}
