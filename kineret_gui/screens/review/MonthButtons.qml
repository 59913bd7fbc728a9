import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The way to the months before and after, and back to the present one: at both edges for two thumbs, beside each other
// for a pointer. Neither arrow moves when the present month is left.
GridLayout {
    id: months

    required property DiaryScreen screen
    required property bool wide

    columnSpacing: Theme.spaceSmall
    Layout.fillHeight: false

    StepButton {
        back: true
        text: months.screen.earlierMonth
        Layout.column: 0
        onClicked: months.screen.earlier()
    }
    Item { Layout.fillWidth: true; Layout.column: months.wide ? 2 : 1 }
    SecondButton {
        Layout.column: months.wide ? 3 : 2
        text: months.screen.presentMonth
        visible: text.length > 0
        onClicked: months.screen.thisMonth()
    }
    StepButton {
        back: false
        text: months.screen.laterMonth
        Layout.column: months.wide ? 1 : 3
        onClicked: months.screen.later()
    }
}
