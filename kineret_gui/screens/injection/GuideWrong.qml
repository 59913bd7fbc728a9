import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Something is wrong with the syringe: whom to ask, and the two ways on.
ColumnLayout {
    id: wrong

    required property GuideScreen screen

    spacing: Theme.space

    Words {
        text: qsTr("Clinic: %1").arg(wrong.screen.clinic)
        visible: wrong.screen.clinic.length > 0
        role: Theme.section
    }
    MainButton {
        text: qsTr("Start again with a new syringe")
        onClicked: wrong.screen.takeAnother()
    }
    SecondButton {
        text: qsTr("The syringe is fine after all")
        onClicked: wrong.screen.allIsWell()
    }
}
