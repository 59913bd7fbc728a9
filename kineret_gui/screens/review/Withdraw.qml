import QtQuick
import Kineret.Screens
import "../parts"

// The question before an entry is withdrawn. Keeping it is as easy as withdrawing it.
Card {
    id: question

    required property EntryScreen screen

    onVisibleChanged: if (visible) keep.forceActiveFocus(Qt.TabFocusReason)

    Words {
        text: qsTr("Withdraw this entry? It is struck through and counts no longer. Nothing is erased.")
        role: Theme.strong
    }
    Field {
        label: qsTr("Why is it withdrawn?")
        hint: qsTr("May be left empty")
        text: question.screen.reason
        maximumLength: 400
        onEdited: text => question.screen.because(text)
    }
    BigButton {
        id: keep
        text: qsTr("Keep it")
        implicitHeight: Theme.bigTarget
        onClicked: question.screen.keep()
    }
    BigButton {
        text: qsTr("Withdraw it")
        implicitHeight: Theme.bigTarget
        onClicked: question.screen.withdraw()
    }
}
