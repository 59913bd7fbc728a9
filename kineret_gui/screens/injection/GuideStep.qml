import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Which step this is, in words, and the way out where something is wrong with the syringe.
GridLayout {
    id: line

    required property GuideScreen screen

    columns: width < 18 * Theme.strong.pixels ? 1 : 2
    rowSpacing: 0
    columnSpacing: Theme.space
    Layout.fillWidth: true

    Words {
        text: qsTr("Step %1 of %2").arg(line.screen.stepNumber).arg(line.screen.steps)
        role: Theme.strong
    }
    TextAction {
        text: qsTr("Something is wrong")
        icon.name: "warning"
        warns: true
        visible: line.screen.mayBeWrong
        Layout.fillWidth: line.columns === 1
        onClicked: line.screen.somethingIsWrong()
    }
    Item { // as high as that, where it would stand in the same line
        visible: !line.screen.mayBeWrong && line.columns > 1
        implicitHeight: Theme.target
    }
}
