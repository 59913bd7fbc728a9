import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The hand that injects: the person's own, or someone else's.
ColumnLayout {
    id: hands

    required property HandChoice choice

    spacing: Theme.spaceSmall

    ChoiceButton {
        text: hands.choice.ownHand
        chosen: hands.choice.isOwnHand
        onClicked: hands.choice.chooseOwnHand()
    }
    ChoiceButton {
        text: hands.choice.otherHand
        chosen: hands.choice.isOtherHand
        onClicked: hands.choice.chooseOtherHand()
    }
}
