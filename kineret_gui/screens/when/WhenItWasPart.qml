import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// When it was: the day by buttons, the time typed.
ColumnLayout {
    id: part

    required property MomentField when

    spacing: Theme.spaceSmall

    DayPicker {
        label: qsTr("Day")
        day: part.when.day
        onMoved: days => part.when.moveDay(days)
    }
    Field {
        label: part.when.timeLabel
        text: part.when.typed
        wrong: part.when.wrong
        needed: true
        maximumLength: 40
        onEdited: text => part.when.typeTime(text)
    }
    SecondButton { text: qsTr("Just now"); onClicked: part.when.justNow() }
}
