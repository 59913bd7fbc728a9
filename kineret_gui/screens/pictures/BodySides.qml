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
        text: qsTr("The number says how often. A dotted outline: not used. Dashed: used. Firm: used most. A bar: a reaction was there.")
        color: Theme.inkSoft
        role: Theme.caption
    }
}
