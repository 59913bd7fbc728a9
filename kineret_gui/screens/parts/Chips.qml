pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// Short answers beside each other, as many in a line as there is room for.
Flow {
    id: chips

    required property RowListModel model
    property bool several: false
    signal chose(key: string)

    spacing: Theme.spaceSmall
    Layout.fillWidth: true
    Layout.fillHeight: false

    Repeater {
        model: chips.model
        ChoiceButton {
            required property string key
            required property string words
            required chosen
            text: words
            several: chips.several
            shape: ChoiceButton.Chip
            width: Math.min(implicitWidth, chips.width)
            onClicked: chips.chose(key)
        }
    }
}
