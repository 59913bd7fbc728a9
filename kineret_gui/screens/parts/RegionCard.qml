import QtQuick
import Kineret.Screens

// The country whose texts are shown, where they differ.
Card {
    id: card

    required property RegionChoice region

    Heading { text: qsTr("Texts of which country?"); role: Theme.section }
    Words {
        text: qsTr("The rules differ for time out of the fridge, uses and blood tests.")
        color: Theme.inkSoft
        role: Theme.caption
    }
    ChoiceList { model: card.region.rows; onChose: key => card.region.choose(key) }
    Message { text: card.region.notRead }
}
