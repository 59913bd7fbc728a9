import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The first day of a medicine, and the last one where there is one.
ColumnLayout {
    id: period

    required property MedicineScreen screen

    spacing: Theme.space

    DayPicker {
        label: qsTr("First day")
        day: period.screen.starts
        onMoved: days => period.screen.moveStart(days)
    }
    ChoiceCard {
        ChoiceRow {
            text: qsTr("No end date given")
            chosen: !period.screen.hasEnd
            onClicked: period.screen.setEnd(false)
        }
        ChoiceRow {
            text: qsTr("Until a last day")
            chosen: period.screen.hasEnd
            onClicked: period.screen.setEnd(true)
        }
    }
    DayPicker {
        label: qsTr("Last day")
        day: period.screen.ends
        visible: period.screen.hasEnd
        onMoved: days => period.screen.moveEnd(days)
    }
    FieldError { text: period.screen.untilWrong }
}
