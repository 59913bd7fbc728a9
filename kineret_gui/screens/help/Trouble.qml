import QtQuick
import Kineret.Screens
import "../parts"

// When something is wrong: calm, whole, and with a next step.
ScrollPage {
    id: trouble

    required property TroubleScreen screen

    title: screen.title

    Message { text: trouble.screen.safe; atOnce: true; role: Theme.strong }
    Words { text: trouble.screen.next; visible: text.length > 0 }
    Words { text: trouble.screen.stays; visible: text.length > 0 }
    RecoveryCard { recovery: trouble.screen.recovery; visible: recovery.isOffered }
    Words { text: trouble.screen.happened; color: Theme.inkSoft; wrapMode: Text.WrapAtWordBoundaryOrAnywhere }
    SecondButton {
        text: qsTr("Try again")
        onClicked: trouble.screen.tryAgain()
    }
    SecondButton {
        text: qsTr("Open another diary")
        onClicked: trouble.screen.openAnother()
    }
}
