import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// One question about a day: what is asked, what is answered so far, and the answers to press.
Card {
    id: question

    required property string key
    required property string title
    required property string hint
    required property string answer
    required property string least
    required property string most
    required property bool inMinutes
    required property string typed
    required property string wrong
    required property bool asksWhere
    required property RowListModel answers
    required property DailyAnswers daily

    function begin(reason: int): void { grid.begin(reason); }

    spacing: Theme.spaceSmall

    GridLayout {
        id: head
        columns: question.width < 20 * Theme.section.pixels ? 1 : 2 // no word of the question is broken
        columnSpacing: Theme.space
        rowSpacing: Theme.spaceTiny
        Heading { text: question.title; role: Theme.section }
        Words {
            text: question.answer
            visible: text.length > 0 || head.columns > 1
            Layout.fillWidth: head.columns === 1
            Layout.maximumWidth: head.columns === 1 ? question.width : question.width / 2
            horizontalAlignment: head.columns === 1 ? Text.AlignLeft : Text.AlignRight
            color: Theme.inkSoft
            role: Theme.caption
        }
    }
    Words {
        text: question.hint
        visible: text.length > 0
        color: Theme.inkSoft
        role: Theme.caption
    }
    AnswerGrid {
        id: grid
        answers: question.answers
        least: question.least
        most: question.most
        smallest: question.least.length > 0 ? Theme.target : 4.6 * Theme.section.pixels
        onChose: answer => question.daily.answer(question.key, answer)
    }
    Field {
        label: qsTr("Other number of minutes: %1").arg(question.title)
        text: question.typed
        wrong: question.wrong
        visible: question.inMinutes
        onEdited: text => question.daily.typeMinutes(question.key, text)
    }
    Field {
        label: qsTr("Where is the rash?")
        text: question.daily.rashWhere
        maximumLength: 4000
        visible: question.asksWhere
        onEdited: text => question.daily.typeWhere(text)
    }
}
