pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../medicines"

// The contents of a day: its doses, what can be done about them, and every entry that counts for it.
ColumnLayout {
    id: part

    required property DayScreen screen

    spacing: Theme.space

    Words { text: part.screen.nothing; visible: text.length > 0; color: Theme.inkSoft }
    Repeater {
        model: part.screen.doses
        ColumnLayout {
            id: dose
            required property string shape
            required property string tone
            required property string text
            required property string key
            required property string question
            spacing: Theme.spaceSmall
            RowLayout {
                spacing: Theme.space
                DoseMarks { shapes: dose.shape; tones: dose.tone }
                Words { text: Theme.unbroken(dose.text); role: Theme.strong }
            }
            ListRow {
                title: qsTr("What happened?")
                detail: dose.question
                visible: dose.question.length > 0
                onClicked: part.screen.answer(dose.key)
            }
        }
    }
    MedicineDoses {
        title: qsTr("Other medicines")
        model: part.screen.medicines
        onChose: route => part.screen.go(route)
    }
    SecondButton {
        text: part.screen.addInjectionText
        visible: text.length > 0
        onClicked: part.screen.addInjection()
    }
    SecondButton { text: part.screen.addSymptomText; visible: text.length > 0; onClicked: part.screen.addSymptom() }
    SecondButton { text: part.screen.addNoteText; visible: text.length > 0; onClicked: part.screen.addNote() }
    Heading {
        text: qsTr("Entries for this day")
        visible: entries.count > 0
        role: Theme.section
    }
    Repeater {
        id: entries
        model: part.screen.entries
        ListRow {
            required property string entry
            required title
            required detail
            onClicked: part.screen.openEntry(entry)
        }
    }
}
