pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The questions about another program's file that only the person can answer, and a preview of the import.
Card {
    id: card

    required property ForeignPart part
    property bool busy
    signal brought
    signal zoneTyped(string zone)

    Heading { text: card.part.headline; role: Theme.section }
    Heading { text: qsTr("Which of these is Kineret?"); role: Theme.body; level: 3; visible: card.part.asksWhichMedicine }
    ChoiceCard {
        visible: medicines.count > 0
        Repeater {
            id: medicines
            model: card.part.medicines
            ChoiceRow {
                required property string key
                required property string words
                required chosen
                text: words
                several: true
                onClicked: card.part.turnMedicine(key)
            }
        }
    }
    Notice { text: card.part.chooseFirst }
    Field {
        label: qsTr("Time zone of the times in this file")
        hint: qsTr("The file does not name one. This computer's time zone is used unless you change it.")
        text: card.part.zone
        wrong: card.part.zoneWrong
        needed: true
        visible: card.part.asksZone
        onEdited: text => card.zoneTyped(text)
    }
    Heading { text: qsTr("How much was in each syringe, if the file does not say?"); role: Theme.body; level: 3; visible: card.part.asksHowMuch }
    ChoiceList { model: card.part.amounts; visible: card.part.asksHowMuch; onChose: amount => card.part.chooseAmount(amount) }
    Heading { text: card.part.asksByItself; role: Theme.body; level: 3; visible: text.length > 0 }
    ChoiceList { model: card.part.byItself; visible: card.part.asksByItself.length > 0; onChose: answer => card.part.chooseByItself(answer) }
    Heading { text: qsTr("Who gave the injections?"); role: Theme.body; level: 3; visible: card.part.asksWhoGave }
    ChoiceList { model: card.part.givers; visible: card.part.asksWhoGave; onChose: giver => card.part.chooseGiver(giver) }
    Heading { text: qsTr("Record doses that were skipped or not taken as:"); role: Theme.body; level: 3; visible: card.part.asksNotGiven }
    ChoiceList { model: card.part.notGiven; visible: card.part.asksNotGiven; onChose: answer => card.part.chooseNotGiven(answer) }

    Heading { text: qsTr("What will be imported"); role: Theme.section; visible: card.part.chooseFirst.length === 0 || card.part.bringWords.length > 0 }
    Words { text: qsTr("Nothing in this file can be imported."); visible: card.part.bringWords.length === 0 && card.part.chooseFirst.length === 0 }
    Repeater {
        model: card.part.counts
        Words {
            required property string words
            text: words
        }
    }
    Words { text: card.part.period; visible: text.length > 0; color: Theme.inkSoft }
    MainButton {
        text: card.part.bringWords
        visible: text.length > 0
        enabled: !card.busy
        onClicked: card.brought()
    }
    Heading { text: qsTr("What will not be imported, and why"); role: Theme.section; visible: left.count > 0 }
    Repeater {
        id: left
        model: card.part.left
        ColumnLayout {
            id: reason
            required property string title
            required property string detail
            spacing: Theme.spaceTiny
            Words { text: reason.title; role: Theme.strong }
            Words { text: reason.detail; color: Theme.inkSoft; role: Theme.caption }
        }
    }
}
