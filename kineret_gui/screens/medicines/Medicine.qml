pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Another medicine as it was ordered: name and amount as printed, and what opens below.
FormPage {
    id: page

    required property MedicineScreen screen

    title: screen.corrects ? qsTr("Change a medicine") : qsTr("Add a medicine")
    unfinished: screen.unfinished
    act: screen.corrects ? qsTr("Save changes") : qsTr("Save")
    onActed: screen.save()

    Words {
        text: qsTr("Enter the details as printed. This app does not work out doses or check whether medicines can be taken together.")
        color: Theme.inkSoft
    }
    Field {
        label: qsTr("Name of the medicine")
        needed: true
        text: page.screen.name
        wrong: page.screen.nameWrong
        onEdited: text => page.screen.typeName(text)
    }
    Field {
        label: qsTr("Amount (as printed)")
        hint: qsTr("Optional")
        text: page.screen.amount
        wrong: page.screen.amountWrong
        onEdited: text => page.screen.typeAmount(text)
    }
    ListRow {
        title: qsTr("How often: %1").arg(page.screen.often)
        icon.name: "again"
        folds: true
        isOpen: page.screen.part === "often"
        onClicked: page.screen.openPart("often")
    }
    MedicineOften { screen: page.screen; visible: page.screen.part === "often" }
    ListRow {
        title: qsTr("Usual time: %1").arg(page.screen.at)
        icon.name: "clock"
        visible: page.screen.asksTimes
        folds: true
        isOpen: page.screen.part === "times"
        onClicked: page.screen.openPart("times")
    }
    MedicineTimes { screen: page.screen; visible: page.screen.asksTimes && page.screen.part === "times" }
    ListRow {
        title: qsTr("From: %1").arg(page.screen.period)
        icon.name: "calendar"
        folds: true
        isOpen: page.screen.part === "from"
        onClicked: page.screen.openPart("from")
    }
    MedicinePeriod { screen: page.screen; visible: page.screen.part === "from" }
    ListRow {
        title: qsTr("Later amounts: %1").arg(page.screen.later)
        icon.name: "medicine"
        folds: true
        isOpen: page.screen.part === "steps"
        onClicked: page.screen.openPart("steps")
    }
    MedicineSteps { screen: page.screen; visible: page.screen.part === "steps" }
    ListRow {
        title: qsTr("Prescribed by and note: %1").arg(page.screen.more)
        icon.name: "note"
        folds: true
        isOpen: page.screen.part === "more"
        onClicked: page.screen.openPart("more")
    }
    ColumnLayout {
        visible: page.screen.part === "more"
        spacing: Theme.spaceSmall
        Field {
            label: qsTr("Who prescribed it")
            hint: qsTr("Optional")
            text: page.screen.orderedBy
            maximumLength: 80
            onEdited: text => page.screen.typeOrderedBy(text)
        }
        Field {
            label: qsTr("Note")
            hint: qsTr("Optional")
            text: page.screen.note
            maximumLength: 4000
            onEdited: text => page.screen.typeNote(text)
        }
    }
    Card {
        visible: lines.count > 0
        Words { text: qsTr("Check before you save:"); color: Theme.inkSoft; role: Theme.caption }
        Repeater { id: lines; model: page.screen.lines; LabelledLine {} }
    }
    Notice { text: page.screen.wrong; isWrong: true }
    Card {
        visible: page.screen.corrects
        Words { text: qsTr("Entered by mistake? Remove it. Doses that were recorded stay in the diary.") }
        SecondButton { text: qsTr("Remove this medicine"); onClicked: page.screen.withdraw() }
    }
}
