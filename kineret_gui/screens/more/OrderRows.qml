pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Orders or pauses, one below the other; pressed, one can be corrected.
ColumnLayout {
    id: rows

    required property string title
    required property RowListModel model
    required property bool canWrite
    signal pressed(entry: string)

    spacing: Theme.spaceSmall
    visible: list.count > 0

    Heading { text: rows.title; role: Theme.section }
    Repeater {
        id: list
        model: rows.model
        ListRow {
            required property string entry
            required title
            required detail
            enabled: rows.canWrite
            onClicked: rows.pressed(entry)
        }
    }
}
