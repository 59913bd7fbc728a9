import QtQuick
import QtQuick.Layouts
import "../parts"

// A reaction that has not healed, and the question of the day in one tap.
ListCard {
    id: question

    required property string reaction
    required property string title
    required property string detail
    required property bool asks
    property bool canAnswer: true
    signal answered(reaction: string, course: string)
    signal opened(reaction: string)

    ListRow {
        title: answers.visible ? qsTr("%1: how is it today?").arg(question.title) : question.title
        detail: question.detail
        Accessible.name: answers.visible ? qsTr("%1 %2").arg(title).arg(detail) : text
        inCard: true
        isLast: true
        onClicked: question.opened(question.reaction)
    }
    ReactionAnswers {
        id: answers
        place: question.title
        visible: question.asks && question.canAnswer
        inOneRow: question.width >= 21 * Theme.body.pixels
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceCard
        Layout.rightMargin: Theme.spaceCard
        Layout.bottomMargin: Theme.space
        onChose: course => question.answered(question.reaction, course)
    }
}
