pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Everything that can be measured, each with its latest value.
GridLayout {
    id: list

    required property RowListModel model
    signal chose(what: string)

    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall
    uniformCellWidths: true

    Repeater {
        model: list.model
        ListRow {
            required property string key
            required title
            required detail
            Layout.fillHeight: true
            onClicked: list.chose(key)
        }
    }
}
