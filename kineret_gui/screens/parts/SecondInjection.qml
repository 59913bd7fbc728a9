import QtQuick
import Kineret.Screens

// The question when an injection is recorded already. Never a block, never silent.
Card {
    id: question

    required property Recording recording

    visible: recording.duplicate.length > 0

    Heading { text: qsTr("An injection is already recorded"); role: Theme.section }
    Message { text: Theme.unbroken(question.recording.duplicate); urgent: true }
    Words { text: qsTr("Which is it?"); role: Theme.strong }
    onVisibleChanged: if (visible) same.forceActiveFocus(Qt.TabFocusReason)

    SecondButton {
        id: same
        text: qsTr("The same injection: do not record it again")
        matters: true
        onClicked: question.recording.sameOne()
    }
    SecondButton {
        text: qsTr("Another syringe that was prescribed")
        matters: true
        onClicked: question.recording.furtherSyringe()
    }
    SecondButton {
        text: qsTr("An extra injection, given by mistake")
        matters: true
        onClicked: question.recording.oneTooMany()
    }
    SecondButton { text: qsTr("I am not sure: go back without recording"); matters: true; onClicked: question.recording.reconsider() }
}
