pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// A month as days below each other, for narrow windows and large letters.
ColumnLayout {
    id: list

    required property ShownRows cells
    property bool marksChosen: false
    signal pressed(day: string)

    spacing: 8

    Repeater {
        model: list.cells
        RowButton {
            id: row
            required property string day
            required property string told
            required property string shapes
            required property string tones
            required property bool today
            required property bool chosen
            required title
            detail: told
            mark: Component { DoseMarks { shapes: row.shapes; tones: row.tones } }
            background: PressFrame {
                focused: row.visualFocus
                strong: row.today || row.chosen && list.marksChosen
                color: row.down || row.chosen && list.marksChosen ? Theme.tint : Theme.surface
                border.color: strong ? Theme.accent : Theme.line
            }
            onClicked: list.pressed(day)
        }
    }
}
