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
    BigButton {
        text: qsTr("Enter a result")
        implicitHeight: Theme.bigTarget
        onClicked: outcome.answer.enterResult()
    }
    Card {
        visible: outcome.answer.hasCome && outcome.answer.text.length === 0
        Field {
            label: qsTr("What came of it")
            hint: qsTr("May stay empty")
            text: outcome.answer.note
            maximumLength: 4000
            onEdited: text => outcome.answer.typeNote(text)
        }
        BigButton {
            text: qsTr("It has been")
            implicitHeight: Theme.bigTarget
            onClicked: outcome.answer.hasBeen()
        }
    }
    Card {
        Words { text: qsTr("If the clinic took this date back, strike it through. It stays readable under What changed.") }
        BigButton { text: qsTr("Withdraw this date"); onClicked: outcome.answer.withdraw() }
    }
}
