import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The rhythm of a medicine, and the day of the week of a weekly one.
ColumnLayout {
    id: often

    required property MedicineScreen screen

    spacing: Theme.spaceSmall

    ChoiceList { model: often.screen.rhythms; onChose: key => often.screen.chooseRhythm(key) }
    FieldError { text: often.screen.oftenWrong }
    Words { text: qsTr("On which day?"); role: Theme.strong; visible: often.screen.asksWeekday }
    Chips {
        model: often.screen.weekdays
        visible: often.screen.asksWeekday
        onChose: key => often.screen.chooseWeekday(key)
    }
    FieldError { text: often.screen.weekdayWrong }
}
