pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// A month as days below each other, for narrow windows and large letters; in two columns where there is room for them.
GridLayout {
    id: list

    required property RowListModel days
    property bool inTwo: false
    signal pressed(day: string)

    flow: GridLayout.TopToBottom
    rows: inTwo ? Math.ceil(each.count / 2) : each.count
    rowSpacing: Theme.spaceSmall
    columnSpacing: Theme.spaceCard
    uniformCellWidths: true

    Repeater {
        id: each
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
            spacing: Theme.spaceSmall
            Layout.fillHeight: list.inTwo // as high as its neighbour

            Heading { text: row.heading; visible: text.length > 0; role: Theme.section }
            ListRow {
                id: button
                Layout.fillHeight: list.inTwo
                title: row.title
                detail: row.text
                mark: row.shapes.length > 0 ? marks : null
                Component { id: marks; DoseMarks { shapes: row.shapes; tones: row.tones } }
                background: PressFrame {
                    focused: button.visualFocus
                    strong: row.today
                    color: button.down ? Theme.accentTint : Theme.surface
                    border.color: row.today ? Theme.accent : Theme.line
                }
                onClicked: list.pressed(row.day)
            }
        }
    }
}
