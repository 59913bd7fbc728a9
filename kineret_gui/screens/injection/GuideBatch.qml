import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The batch number on the label. That of the pack in use stands there to be compared, and goes by one press.
ColumnLayout {
    id: part

    required property GuideScreen screen

    spacing: Theme.spaceSmall

    function takeAnother(): void { // the keyboard goes to the field before this button goes
        batch.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
        screen.setBatch("");
    }

    Field {
        id: batch
        label: qsTr("Batch number (on the syringe label)")
        hint: part.screen.batchSays.length > 0 ? part.screen.batchSays : qsTr("Optional")
        text: part.screen.batch
        maximumLength: 40
        onEdited: text => part.screen.setBatch(text)
    }
    SecondButton {
        text: qsTr("Another batch")
        visible: part.screen.batchSays.length > 0
        onClicked: part.takeAnother()
    }
}
