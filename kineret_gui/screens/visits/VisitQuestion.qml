import QtQuick
import Kineret.Screens
import "../parts"

// One question for the visit, in one's own words.
FormPage {
    id: page

    required property VisitQuestionScreen screen

    title: screen.title
    unfinished: screen.unfinished
    act: !screen.canWrite ? "" : screen.corrects ? qsTr("Save changes") : qsTr("Save")
    onActed: screen.save()

    LongField {
        label: qsTr("What do you want to ask?")
        text: page.screen.text
        wrong: page.screen.wrongText
        needed: page.screen.needed.includes("text")
        onEdited: text => page.screen.typeText(text)
    }
    Words {
        text: qsTr("It stays on the list, and on page 1 of the report, until it has been asked.")
        color: Theme.inkSoft
        role: Theme.caption
    }
    Notice { text: page.screen.wrong; isWrong: true }
    SecondButton {
        text: qsTr("Remove this question")
        visible: page.screen.corrects && page.screen.canWrite
        onClicked: page.screen.withdraw()
    }
}
