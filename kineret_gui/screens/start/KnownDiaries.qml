pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The known diaries, each with the mark of its person.
ColumnLayout {
    id: list

    required property RowListModel model
    readonly property alias count: known.count
    signal chose(path: string)

    visible: count > 0
    spacing: Theme.space

    Repeater {
        id: known
        model: list.model
        ListRow {
            id: row
            required property string path
            required property string shape
            required property string colour
            required title
            required detail
            mark: shape.length > 0 ? markOf : null
            onClicked: list.chose(path)

            Component {
                id: markOf
                PersonMark { shape: row.shape; colour: row.colour }
            }
        }
    }
}
