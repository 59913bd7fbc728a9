import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The way out of the check where something is wrong.
ColumnLayout {
    id: check

    required property GuideScreen screen

    spacing: Theme.space

    SecondButton {
        text: qsTr("Something is wrong")
        visible: !check.screen.wrong
        onClicked: check.screen.somethingIsWrong()
    }
    Words {
        text: qsTr("Clinic: %1").arg(check.screen.clinic)
        visible: check.screen.wrong && check.screen.clinic.length > 0
        role: Theme.section
    }
    MainButton {
        text: qsTr("Start again with a new syringe")
        visible: check.screen.wrong
        onClicked: check.screen.takeAnother()
    }
    SecondButton {
        text: qsTr("The syringe is fine after all")
        visible: check.screen.wrong
        onClicked: check.screen.allIsWell()
    }
}
