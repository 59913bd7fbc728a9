pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The dose that the clinic ordered: each syringe its own choice from a list, never typed and never worked out.
ColumnLayout {
    id: dose

    required property OrderFields order

    spacing: Theme.spaceSmall

    Repeater {
        model: dose.order.syringes
        ListRow {
            required property int index
            required isOpen
            folds: true
            required title
            detail: isOpen ? qsTr("Choosing now") : ""
            onClicked: dose.order.openSyringe(index)
        }
    }
    ChoiceList { model: dose.order.amounts; onChose: key => dose.order.chooseAmount(key) }
    SecondButton {
        text: dose.order.hasSeveral ? qsTr("Add a syringe") : qsTr("More than 100 mg: add a second syringe")
        visible: dose.order.canAddSyringe
        onClicked: dose.order.addSyringe()
    }
    SecondButton {
        text: qsTr("Remove the last syringe")
        visible: dose.order.hasSeveral
        onClicked: dose.order.leaveOutSyringe()
    }
}
