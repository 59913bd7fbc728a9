pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A week, a month or a year, and the way to those before and after.
ColumnLayout {
    id: buttons

    required property PeriodChoice days
    readonly property real letters: Theme.textScale

    spacing: Theme.spaceSmall

    ChoiceGrid {
        cellWidth: 92
        model: buttons.days.lengths
        onChose: key => buttons.days.choose(key)
    }
    ButtonGrid {
        columns: buttons.letters > 1.3 ? 1 : 2
        Layout.fillHeight: false // beside a longer column they stay as high as their words
        BigButton {
            text: buttons.days.earlier
            visible: text.length > 0
            Layout.fillHeight: true
            stepping: true
            onClicked: buttons.days.goEarlier()
        }
        BigButton {
            text: buttons.days.later
            visible: text.length > 0
            Layout.fillHeight: true
            stepping: true
            onClicked: buttons.days.goLater()
        }
    }
    BigButton {
        text: buttons.days.now
        visible: text.length > 0
        onClicked: buttons.days.goToNow()
    }
}
