pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// A month as days below each other, for narrow windows and large letters.
ColumnLayout {
    id: list

    required property RowListModel days
    property bool marksChosen: false
    signal pressed(day: string)

    spacing: Theme.spaceSmall

    Repeater {
        model: list.days
        ColumnLayout {
            id: row
            required property string day
            required property string title
            required property string text
            required property string shapes
            required property string tones
            required property string heading
            required property bool today
            required property bool chosen
            readonly property bool marked: today || chosen && list.marksChosen
            spacing: Theme.spaceSmall

            Heading { text: row.heading; visible: text.length > 0; role: Theme.section }
            ListRow {
                id: button
                title: row.title
                detail: row.text
                mark: Component { DoseMarks { shapes: row.shapes; tones: row.tones } }
                background: PressFrame {
                    focused: button.visualFocus
                    strong: row.marked
                    color: button.down || row.chosen && list.marksChosen ? Theme.accentTint : Theme.surface
                    border.color: row.marked ? Theme.accent : Theme.line
                }
                onClicked: list.pressed(row.day)
            }
        }
    }
}
