import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The half hour out of the fridge. It goes on when the program is closed, and may be skipped.
ColumnLayout {
    id: fridge

    required property GuideScreen screen

    spacing: Theme.space

    Notice { text: fridge.screen.timer }
    BigButton {
        text: fridge.screen.timer.length > 0 ? qsTr("Start the half hour again") : qsTr("It is out: start the half hour")
        implicitHeight: Theme.bigTarget
        onClicked: fridge.screen.startHalfHour()
    }
}
