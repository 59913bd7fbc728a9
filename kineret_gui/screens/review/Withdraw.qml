import QtQuick
import Kineret.Screens
import "../parts"

// The question before an entry is withdrawn. Keeping it is as easy as withdrawing it.
Card {
    id: question

    required property EntryScreen screen

    onVisibleChanged: if (visible) keep.forceActiveFocus(Qt.TabFocusReason)

    Words {
        text: qsTr("Remove this entry? It will be crossed out and no longer counted. It is not erased.")
        role: Theme.strong
    }
    Field {
        label: qsTr("Why are you removing it?")
        hint: qsTr("Optional")
        text: question.screen.reason
        maximumLength: 400
        onEdited: text => question.screen.because(text)
    }
    SecondButton {
        id: keep
        text: qsTr("Keep it")
        matters: true
        onClicked: question.screen.keep()
    }
    SecondButton {
        text: qsTr("Remove it")
        matters: true
        onClicked: question.screen.withdraw()
    }
}
