pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The choice of what stands on paper.
ColumnLayout {
    id: part

    required property SheetChoice choice
    signal openedQuestions

    spacing: Theme.spaceCard

    component Question: ColumnLayout {
        id: question
        required property string asked
        required property string about
        required property RowListModel answers
        spacing: Theme.spaceSmall
        Heading { text: question.asked; role: Theme.section }
        ChoiceList { model: question.answers; onChose: key => part.choice.choose(question.about, key) }
    }

    Question { asked: qsTr("What do you need?"); about: "kinds"; answers: part.choice.kinds }
    Question { asked: qsTr("Which month?"); about: "months"; answers: part.choice.months; visible: part.choice.isBlank }
    Question { asked: qsTr("Which days?"); about: "periods"; answers: part.choice.periods; visible: !part.choice.isBlank }
    ColumnLayout {
        visible: !part.choice.isBlank && part.choice.asksDays
        spacing: Theme.space
        Field {
            label: qsTr("First day (for example 2026-03-09)")
            text: part.choice.first
            wrong: part.choice.wrongFirst
            needed: true
            maximumLength: 12
            onEdited: text => part.choice.typeFirst(text)
        }
        Field {
            label: qsTr("Last day (for example 2026-03-09)")
            text: part.choice.last
            wrong: part.choice.wrongLast
            needed: true
            maximumLength: 12
            onEdited: text => part.choice.typeLast(text)
        }
    }
    Notice { text: part.choice.nothing }
    ListRow {
        title: qsTr("Questions for the visit")
        detail: part.choice.questions
        visible: !part.choice.isBlank
        onClicked: part.openedQuestions()
    }
    ColumnLayout {
        visible: !part.choice.isBlank
        spacing: Theme.spaceSmall
        Heading { text: qsTr("What to include"); role: Theme.section }
        Words { text: qsTr("A summary of these days is always on the first page."); color: Theme.inkSoft }
        ChoiceCard {
            Repeater {
                model: part.choice.holdings
                ChoiceRow {
                    required property string key
                    required property string words
                    required chosen
                    text: words
                    several: true
                    onClicked: part.choice.choose("holdings", key)
                }
            }
        }
    }
    Question { asked: qsTr("Paper size"); about: "papers"; answers: part.choice.papers }
}
