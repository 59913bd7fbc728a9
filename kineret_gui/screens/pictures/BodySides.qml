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

    GridLayout {
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceSmall
        uniformCellWidths: true
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
