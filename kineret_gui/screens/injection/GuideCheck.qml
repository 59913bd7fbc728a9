import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The rest of the check: the batch number, and the way out where something is wrong.
ColumnLayout {
    id: check

    required property GuideScreen screen

    spacing: Theme.space

    Field {
        label: qsTr("Batch number, as printed on the syringe")
        hint: qsTr("May be left empty")
        text: check.screen.batch
        maximumLength: 40
        visible: !check.screen.wrong
        onEdited: text => check.screen.setBatch(text)
    }
    BigButton {
        text: qsTr("Something is wrong")
        visible: !check.screen.wrong
        onClicked: check.screen.somethingIsWrong()
    }
    Words {
        text: qsTr("Your clinic: %1").arg(check.screen.clinic)
        visible: check.screen.wrong && check.screen.clinic.length > 0
        role: Theme.section
    }
    BigButton {
        text: qsTr("Take another syringe")
        kind: "main"
        visible: check.screen.wrong
        onClicked: check.screen.takeAnother()
    }
    BigButton {
        text: qsTr("It is all right after all")
        visible: check.screen.wrong
        onClicked: check.screen.allIsWell()
    }
}
