pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The entry as it will be written, line by line.
ColumnLayout {
    id: lines

    required property RowListModel model
    readonly property alias count: rows.count

    spacing: Theme.spaceSmall

    Repeater {
        id: rows
        model: lines.model
        LabelledLine {}
    }
}
