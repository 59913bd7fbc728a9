import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The check that the clinic asked for, on which day, at what time, and who ordered it.
ColumnLayout {
    id: fields

    required property CheckScreen screen

    spacing: Theme.spaceCard

    ChoiceList { model: fields.screen.kinds; onChose: key => fields.screen.chooseKind(key) }
    Field {
        label: fields.screen.isOther ? qsTr("What is it?") : qsTr("What will be measured or discussed?")
        hint: fields.screen.isOther ? "" : qsTr("Optional")
        text: fields.screen.what
        wrong: fields.screen.whatWrong
        needed: fields.screen.needed.includes("what")
        onEdited: text => fields.screen.typeWhat(text)
    }
    DayPicker {
        label: qsTr("Date of the appointment")
        day: fields.screen.day
        onMoved: days => fields.screen.moveDay(days)
    }
    SideBySide {
        columns: 2
        columnSpacing: Theme.spaceSmall
        SecondButton { text: qsTr("4 weeks earlier"); onClicked: fields.screen.moveDay(-28) }
        SecondButton { text: qsTr("4 weeks later"); onClicked: fields.screen.moveDay(28) }
    }
    Field {
        label: fields.screen.timeLabel
        hint: qsTr("Optional")
        text: fields.screen.at
        wrong: fields.screen.atWrong
        onEdited: text => fields.screen.typeTime(text)
    }
    Field {
        label: qsTr("Who asked for it")
        hint: qsTr("Optional")
        text: fields.screen.orderedBy
        wrong: fields.screen.orderedByWrong
        onEdited: text => fields.screen.typeOrderedBy(text)
    }
    Field {
        label: qsTr("Note")
        hint: qsTr("Optional")
        text: fields.screen.note
        wrong: fields.screen.noteWrong
        onEdited: text => fields.screen.typeNote(text)
    }
}
