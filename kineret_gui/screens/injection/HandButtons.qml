import QtQuick
import Kineret.Screens
import "../parts"

// The hand that injects: the person's own, or someone else's.
ChoiceCard {
    id: hands

    required property HandChoice choice

    ChoiceRow {
        text: hands.choice.ownHand
        chosen: hands.choice.isOwnHand
        onClicked: hands.choice.chooseOwnHand()
    }
    ChoiceRow {
        text: hands.choice.otherHand
        chosen: hands.choice.isOtherHand
        onClicked: hands.choice.chooseOtherHand()
    }
}
