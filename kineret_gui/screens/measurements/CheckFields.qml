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
        label: fields.screen.isOther ? qsTr("What is it?") : qsTr("What is to be measured or talked about")
        hint: fields.screen.isOther ? "" : qsTr("May stay empty")
        text: fields.screen.what
        wrong: fields.screen.whatWrong
        onEdited: text => fields.screen.typeWhat(text)
    }
    DayPicker {
        label: qsTr("Day that the clinic set")
        day: fields.screen.day
        onMoved: days => fields.screen.moveDay(days)
    }
    SideBySide {
        columns: 2
        columnSpacing: Theme.spaceSmall
        BigButton { text: qsTr("Four weeks earlier"); onClicked: fields.screen.moveDay(-28) }
        BigButton { text: qsTr("Four weeks later"); onClicked: fields.screen.moveDay(28) }
    }
    Field {
        label: fields.screen.timeLabel
        hint: qsTr("May stay empty")
        text: fields.screen.at
        wrong: fields.screen.atWrong
        onEdited: text => fields.screen.typeTime(text)
    }
    Field {
        label: qsTr("Who ordered it")
        hint: qsTr("May stay empty")
        text: fields.screen.orderedBy
        wrong: fields.screen.orderedByWrong
        onEdited: text => fields.screen.typeOrderedBy(text)
    }
    Field {
        label: qsTr("Note")
        hint: qsTr("May stay empty")
        text: fields.screen.note
        wrong: fields.screen.noteWrong
        onEdited: text => fields.screen.typeNote(text)
    }
}
