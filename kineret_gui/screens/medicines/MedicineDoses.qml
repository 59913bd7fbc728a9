pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Doses of other medicines below each other, each with its state as a shape and in words.
ColumnLayout {
    id: part

    required property string title
    required property RowListModel model
    signal chose(route: var)

    visible: rows.count > 0
    spacing: Theme.space

    Heading { text: part.title; role: Theme.section }
    ListCard {
        Repeater {
            id: rows
            model: part.model
            ListRow {
                id: row
                required property int index
                required property var route
                required property string shape
                required property string tone
                required title
                required detail
                inCard: true
                isLast: index === rows.count - 1
                readonly property Component doseMark: Component { DoseMarks { shapes: row.shape; tones: row.tone; size: 26 } }
                mark: doseMark
                onClicked: part.chose(route)
            }
        }
    }
}
