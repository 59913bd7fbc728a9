pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The width of a reaction: by a circle of known size, by a number, or not measured.
ColumnLayout {
    id: picker

    required property WidthField choice

    spacing: Theme.spaceSmall

    Words {
        text: qsTr("Choose the circle that matches the widest part. The circles are not life-size: compare with the named object.")
        color: Theme.inkSoft
        role: Theme.caption
    }
    Repeater {
        model: picker.choice.circles
        CircleButton { onClicked: picker.choice.choose(across) }
    }
    Field {
        label: qsTr("Or enter the width in cm")
        hint: wrong.length > 0 ? "" : qsTr("For example 2.5 or 2,5")
        text: picker.choice.typed
        wrong: picker.choice.wrong
        maximumLength: 20
        onEdited: text => picker.choice.typeWidth(text)
    }
    ChoiceButton {
        text: qsTr("Not measured")
        chosen: picker.choice.isOpen
        matters: true
        onClicked: picker.choice.notMeasured()
    }
}
