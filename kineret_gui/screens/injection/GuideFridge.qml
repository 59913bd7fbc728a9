import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The half hour out of the fridge. It goes on when the program is closed, and may be skipped.
ColumnLayout {
    id: fridge

    required property GuideScreen screen

    spacing: Theme.space

    Notice { text: fridge.screen.timer; quiet: true }
    SecondButton {
        text: fridge.screen.timer.length > 0 ? qsTr("Restart the 30-minute timer") : qsTr("It is out of the fridge: start the 30-minute timer")
        onClicked: fridge.screen.startHalfHour()
    }
}
