pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The outcome of a date that is written down already.
ColumnLayout {
    id: outcome

    required property CheckAnswer answer

    spacing: Theme.space

    Heading { text: outcome.answer.title; role: Theme.section }
    Words { text: outcome.answer.text; visible: text.length > 0 }
    Repeater {
        model: outcome.answer.results
        ListRow {
            required property string entry
            required title
            required detail
            onClicked: outcome.answer.openValue(entry)
        }
    }
    SecondButton {
        text: qsTr("Enter a result")
        onClicked: outcome.answer.enterResult()
    }
    Card {
        visible: outcome.answer.hasCome && outcome.answer.text.length === 0
        Field {
            label: qsTr("What was the result?")
            hint: qsTr("Optional")
            text: outcome.answer.note
            maximumLength: 4000
            onEdited: text => outcome.answer.typeNote(text)
        }
        SecondButton {
            text: qsTr("Mark as done")
            onClicked: outcome.answer.hasBeen()
        }
    }
    Card {
        Words { text: qsTr("Was it cancelled, or entered by mistake? Remove it. It stays listed under What changed.") }
        SecondButton { text: qsTr("Remove this appointment"); onClicked: outcome.answer.withdraw() }
    }
}
