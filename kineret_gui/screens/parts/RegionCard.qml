import QtQuick
import Kineret.Screens

// The country whose texts are shown, where they differ.
Card {
    id: card

    required property RegionChoice region

    Heading { text: qsTr("Which country's rules apply?"); role: Theme.section }
    Words {
        text: qsTr("Countries differ on time out of the fridge, on uses and on blood tests.")
        color: Theme.inkSoft
        role: Theme.caption
    }
    ChoiceList { model: card.region.rows; onChose: key => card.region.choose(key) }
    Message { text: card.region.notRead }
}
