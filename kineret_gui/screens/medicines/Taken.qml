import QtQuick
import Kineret.Screens
import "../parts"
import "../when"

// A medicine that was taken as needed: one press saves it as taken just now.
FormPage {
    id: page

    required property TakenScreen screen

    title: screen.title
    unfinished: screen.unfinished
    act: !screen.canWrite ? "" : screen.corrects ? qsTr("Save changes") : qsTr("Save")
    onActed: screen.save()

    Notice { text: page.screen.wrong; isWrong: true }
    ListRow {
        visible: !page.screen.isGone
        title: qsTr("When: %1").arg(page.screen.when.words)
        icon.name: "clock"
        onClicked: page.screen.openPart("when")
        folds: true
        isOpen: page.screen.part === "when"
    }
    WhenItWasPart { when: page.screen.when; visible: page.screen.part === "when" }
    ListRow {
        visible: !page.screen.isGone
        title: page.screen.amountLine
        icon.name: "medicine"
        onClicked: page.screen.openPart("amount")
        folds: true
        isOpen: page.screen.part === "amount"
    }
    Field {
        label: qsTr("Amount (as printed)")
        hint: qsTr("Optional")
        text: page.screen.amount
        maximumLength: 80
        visible: page.screen.part === "amount"
        onEdited: text => page.screen.typeAmount(text)
    }
    ListRow {
        visible: !page.screen.isGone
        title: page.screen.noteLine
        icon.name: "note"
        onClicked: page.screen.openPart("note")
        folds: true
        isOpen: page.screen.part === "note"
    }
    Field {
        label: qsTr("Anything else?")
        text: page.screen.note
        maximumLength: 4000
        visible: page.screen.part === "note"
        onEdited: text => page.screen.typeNote(text)
    }
}
