pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What only the person can say about the file of another program, and what it would bring in.
Card {
    id: card

    required property ForeignPart part
    property bool busy
    signal brought

    Heading { text: card.part.headline; font.pixelSize: Theme.textLarge }
    Heading { text: qsTr("Which of these is Kineret?"); font.pixelSize: Theme.textBody; visible: card.part.asksWhichMedicine }
    Repeater {
        model: card.part.medicines
        ChoiceButton {
            required property string key
            required property string words
            required chosen
            text: words
            several: true
            onClicked: card.part.turnMedicine(key)
        }
    }
    Heading { text: qsTr("How much was in one syringe, where the file does not say it?"); font.pixelSize: Theme.textBody; visible: card.part.asksHowMuch }
    ChoiceList { model: card.part.amounts; visible: card.part.asksHowMuch; onChose: amount => card.part.chooseAmount(amount) }
    Heading { text: qsTr("Who gave the injections?"); font.pixelSize: Theme.textBody; visible: card.part.asksWhoGave }
    ChoiceList { model: card.part.givers; visible: card.part.asksWhoGave; onChose: giver => card.part.chooseGiver(giver) }
    Heading { text: qsTr("What are the doses that were skipped or not taken there?"); font.pixelSize: Theme.textBody; visible: card.part.asksNotGiven }
    ChoiceList { model: card.part.notGiven; visible: card.part.asksNotGiven; onChose: answer => card.part.chooseNotGiven(answer) }

    Heading { text: qsTr("What comes in"); font.pixelSize: Theme.textLarge }
    Words { text: qsTr("Nothing of this file would come in."); visible: card.part.bringWords.length === 0 }
    Repeater {
        model: card.part.counts
        Words {
            required property string words
            text: words
        }
    }
    Words { text: card.part.period; visible: text.length > 0; color: Theme.softInk }
    BigButton {
        text: card.part.bringWords
        visible: text.length > 0
        kind: "main"
        enabled: !card.busy
        onClicked: card.brought()
    }
    Heading { text: qsTr("What is left out, and why"); font.pixelSize: Theme.textLarge; visible: left.count > 0 }
    Repeater {
        id: left
        model: card.part.left
        ColumnLayout {
            id: reason
            required property string title
            required property string detail
            spacing: 2
            Words { text: reason.title; font.weight: Font.Medium }
            Words { text: reason.detail; color: Theme.softInk; font.pixelSize: Theme.textSmall }
        }
    }
}
