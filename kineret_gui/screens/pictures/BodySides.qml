pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Both sides of the body with what happened at each place in a period, and what the drawing means.
ColumnLayout {
    id: body

    required property RowListModel sides

    spacing: Theme.spaceSmall
    Layout.alignment: Qt.AlignTop

    ButtonGrid {
        Repeater {
            model: body.sides
            SidePicture {}
        }
    }
    Words {
        text: qsTr("Numbers: injections. Dotted outline: not used. Dashed: used. Solid: used most. Bar: a reaction here.")
        color: Theme.inkSoft
        role: Theme.caption
    }
}
