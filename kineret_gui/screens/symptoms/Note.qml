import QtQuick
import Kineret.Screens
import "../parts"
import "../when"

// A note in one's own words, for now or for an earlier day.
FormPage {
    id: page

    required property NoteScreen screen

    title: screen.title
    unfinished: screen.unfinished
    act: !screen.canWrite ? "" : screen.corrects ? qsTr("Save changes") : qsTr("Save")
    onActed: screen.save()

    LongField {
        label: qsTr("What do you want to remember?")
        text: page.screen.text
        wrong: page.screen.wrongText
        needed: page.screen.needed.includes("text")
        onEdited: text => page.screen.typeText(text)
    }
    ListRow {
        title: qsTr("When: %1").arg(page.screen.when.words)
        icon.name: "clock"
        onClicked: page.screen.openPart("when")
        folds: true
        isOpen: page.screen.part === "when"
    }
    WhenItWasPart { when: page.screen.when; visible: page.screen.part === "when" }
    Notice { text: page.screen.wrong; isWrong: true }
    ListRow {
        title: qsTr("A question for the visit")
        detail: qsTr("It is on page 1 of the report until it has been asked")
        visible: page.screen.canWrite && !page.screen.corrects
        onClicked: page.screen.askAtVisit()
    }
}
