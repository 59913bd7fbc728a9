import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The rhythm of an order, and its end.
ColumnLayout {
    id: often

    required property OrderFields order

    spacing: Theme.spaceSmall

    ChoiceList { model: often.order.oftenRows; onChose: key => often.order.chooseOften(key) }
    Chips { model: often.order.weekdayRows; several: true; onChose: key => often.order.turnWeekday(key) }
    Words { text: qsTr("For how long?"); role: Theme.strong; Layout.topMargin: Theme.space }
    ChoiceCard {
        ChoiceRow {
            text: qsTr("Until the clinic changes it")
            chosen: !often.order.isCourse
            onClicked: often.order.setCourse(false)
        }
        ChoiceRow {
            text: qsTr("A fixed number of days")
            chosen: often.order.isCourse
            onClicked: often.order.setCourse(true)
        }
    }
    Field {
        label: qsTr("Number of days (1 to 366)")
        text: often.order.courseDays
        wrong: often.order.courseWrong
        needed: often.order.needed.includes("course_days")
        visible: often.order.isCourse
        inputMethodHints: Qt.ImhDigitsOnly
        onEdited: text => often.order.typeCourse(text)
    }
}
