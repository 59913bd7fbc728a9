pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"

// The entries that another copy of the diary would add.
Card {
    id: card

    required property CopyPart part
    property bool busy
    signal brought

    Heading { text: card.part.headline; role: Theme.section }
    Notice { text: card.part.refused }
    Repeater {
        model: card.part.lines
        Words {
            required property string words
            text: words
        }
    }
    MainButton {
        text: card.part.bringWords
        visible: text.length > 0
        enabled: !card.busy
        onClicked: card.brought()
    }
}
