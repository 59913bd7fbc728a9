import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The way to the months before and after, and back to the present one.
RowLayout {
    id: months

    required property DiaryScreen screen

    spacing: Theme.spaceSmall
    Layout.fillHeight: false

    StepButton {
        back: true
        text: months.screen.earlierMonth
        onClicked: months.screen.earlier()
    }
    Item { Layout.fillWidth: true }
    SecondButton {
        text: months.screen.presentMonth
        visible: text.length > 0
        onClicked: months.screen.thisMonth()
    }
    StepButton {
        back: false
        text: months.screen.laterMonth
        onClicked: months.screen.later()
    }
}
