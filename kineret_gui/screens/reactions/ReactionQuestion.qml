import QtQuick
import "../parts"

// A reaction that has not healed, and the question of the day in one tap.
Card {
    id: question

    required property string reaction
    required property string title
    required property string detail
    required property bool asks
    property bool canAnswer: true
    signal answered(reaction: string, course: string)
    signal opened(reaction: string)

    Words {
        text: qsTr("How is this injection site today?")
        visible: answers.visible
        role: Theme.strong
    }
    ListRow {
        title: question.title
        detail: question.detail
        onClicked: question.opened(question.reaction)
    }
    ReactionAnswers {
        id: answers
        place: question.title
        visible: question.asks && question.canAnswer
        onChose: course => question.answered(question.reaction, course)
    }
}
