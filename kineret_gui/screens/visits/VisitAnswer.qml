import QtQuick
import Kineret.Screens
import "../parts"

// A question that was asked, and what was answered.
FormPage {
    id: page

    required property VisitAnswerScreen screen

    title: qsTr("Record the clinic's answer")
    unfinished: screen.unfinished
    act: screen.canWrite && !screen.isGone ? qsTr("Save") : ""
    onActed: screen.save()

    Card {
        visible: !page.screen.isGone
        Words { text: page.screen.question; role: Theme.strong }
        Words { text: page.screen.asked; color: Theme.inkSoft; role: Theme.caption }
    }
    LongField {
        label: qsTr("What was the answer?")
        text: page.screen.note
        wrong: page.screen.wrongNote
        visible: !page.screen.isGone
        onEdited: text => page.screen.typeNote(text)
    }
    Notice { text: page.screen.wrong; isWrong: true }
    SecondButton {
        text: qsTr("Undo: it was not asked yet")
        visible: page.screen.canWrite && !page.screen.isGone
        onClicked: page.screen.notAsked()
    }
}
