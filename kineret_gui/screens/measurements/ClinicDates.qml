pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The dates that the clinic set: the next ones, those that wait for a word, and those that were answered.
ColumnLayout {
    id: dates

    required property MeasurementsScreen screen

    spacing: Theme.space

    Heading { text: qsTr("Appointments and tests"); role: Theme.section }
    Repeater {
        model: dates.screen.toCome
        ListRow {
            required property string entry
            required title
            required detail
            strong: true
            onClicked: dates.screen.openDate(entry)
        }
    }
    Repeater {
        model: dates.screen.toAnswer
        Card {
            id: card
            required property string entry
            required property string check
            required property string title
            required property string detail
            required property string named
            spacing: Theme.spaceSmall
            Words { text: card.title; role: Theme.strong }
            Words { text: card.detail; color: Theme.inkSoft; role: Theme.caption }
            SecondButton {
                text: qsTr("Enter results")
                Accessible.name: qsTr("Enter results: %1").arg(card.named)
                visible: dates.screen.canWrite
                onClicked: dates.screen.enterResult(card.check)
            }
            SecondButton {
                text: qsTr("Mark as done")
                Accessible.name: qsTr("Mark as done: %1").arg(card.named)
                visible: dates.screen.canWrite
                onClicked: dates.screen.hasBeen(card.check)
            }
            SecondButton {
                text: dates.screen.canWrite ? qsTr("View or change") : qsTr("View")
                Accessible.name: qsTr("%1: %2").arg(text).arg(card.named)
                onClicked: dates.screen.openDate(card.entry)
            }
        }
    }
    Repeater {
        model: dates.screen.answered
        ListRow {
            required property string entry
            required title
            required detail
            onClicked: dates.screen.openDate(entry)
        }
    }
    SecondButton {
        text: dates.screen.showMore
        visible: text.length > 0
        onClicked: dates.screen.showAll()
    }
    SecondButton {
        text: qsTr("Add an appointment")
        visible: dates.screen.canWrite
        onClicked: dates.screen.newDate()
    }
    ListRow {
        title: qsTr("Questions for the visit")
        onClicked: dates.screen.openQuestions()
    }
}
