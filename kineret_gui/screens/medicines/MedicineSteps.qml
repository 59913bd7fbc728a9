pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Later amounts, each from its day on: a dose that is tapered, or raised.
ColumnLayout {
    id: steps

    required property MedicineScreen screen

    spacing: Theme.space

    Words {
        text: qsTr("If the amount changes on set days, enter each change as prescribed.")
        color: Theme.inkSoft
        role: Theme.caption
    }
    Repeater {
        model: steps.screen.steps
        ColumnLayout {
            id: step
            required property int index
            required property string asks
            required property string day
            required property string label
            required property string typed
            required property string wrong
            required property string drop
            spacing: Theme.spaceSmall
            Field {
                needed: true
                label: step.label
                text: step.typed
                wrong: step.wrong
                maximumLength: 80
                onEdited: text => steps.screen.typeStep(step.index, text)
            }
            DayPicker { label: step.asks; day: step.day; onMoved: days => steps.screen.moveStep(step.index, days) }
            SecondButton { text: step.drop; onClicked: steps.screen.dropStep(step.index) }
        }
    }
    SecondButton { text: qsTr("Add a later amount"); onClicked: steps.screen.addStep() }
}
