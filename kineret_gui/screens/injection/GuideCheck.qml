import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The rest of the check: the batch number, and the way out where something is wrong.
ColumnLayout {
    id: check

    required property GuideScreen screen

    spacing: Theme.space

    function takeAnotherBatch(): void { // the keyboard goes to the field before this button goes
        batch.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
        screen.setBatch("");
    }

    Field {
        id: batch
        label: qsTr("Batch number (on the syringe label)")
        hint: check.screen.batchSays.length > 0 ? check.screen.batchSays : qsTr("Optional")
        text: check.screen.batch
        maximumLength: 40
        visible: !check.screen.wrong
        onEdited: text => check.screen.setBatch(text)
    }
    SecondButton {
        text: qsTr("Another batch")
        visible: !check.screen.wrong && check.screen.batchSays.length > 0
        onClicked: check.takeAnotherBatch()
    }
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
