import QtQuick
import Kineret.Screens

// The question when an injection is recorded already. Never a block, never silent.
Card {
    id: question

    required property Recording recording

    visible: recording.duplicate.length > 0

    Heading { text: qsTr("One is recorded already"); role: Theme.section }
    Words { text: question.recording.duplicate }
    Words { text: qsTr("What is it about this one?"); role: Theme.strong }
    onVisibleChanged: if (visible) same.forceActiveFocus(Qt.TabFocusReason)

    BigButton {
        id: same
        text: qsTr("It is the same one: write nothing")
        implicitHeight: Theme.bigTarget
        onClicked: question.recording.sameOne()
    }
    BigButton {
        text: qsTr("A further syringe that the clinic ordered")
        implicitHeight: Theme.bigTarget
        onClicked: question.recording.furtherSyringe()
    }
    BigButton {
        text: qsTr("An extra one by mistake")
        implicitHeight: Theme.bigTarget
        onClicked: question.recording.oneTooMany()
    }
    BigButton { text: qsTr("Look at it once more: write nothing yet"); onClicked: question.recording.reconsider() }
}
