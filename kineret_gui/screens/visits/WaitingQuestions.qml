pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The questions that nobody asked yet, the oldest first.
ColumnLayout {
    id: waiting

    required property VisitQuestionsScreen screen

    visible: rows.count > 0
    spacing: Theme.space

    Repeater {
        id: rows
        model: waiting.screen.waiting
        Card {
            id: card
            required property string entry
            required property string title
            required property string detail
            required property string named
            spacing: Theme.spaceSmall
            Words { text: card.title; role: Theme.strong }
            Words { text: card.detail; color: Theme.inkSoft; role: Theme.caption }
            ButtonGrid {
                SecondButton {
                    text: qsTr("Mark as asked")
                    Accessible.name: qsTr("Mark as asked: %1").arg(card.named)
                    visible: waiting.screen.canWrite
                    onClicked: waiting.screen.tick(card.entry)
                }
                SecondButton {
                    text: waiting.screen.canWrite ? qsTr("Change") : qsTr("View")
                    Accessible.name: qsTr("%1: %2").arg(text).arg(card.named)
                    onClicked: waiting.screen.openQuestion(card.entry)
                }
            }
        }
    }
}
