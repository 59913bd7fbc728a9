pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Ways on that belong together.
ColumnLayout {
    id: group

    required property string title
    required property RowListModel model
    signal chose(route: var)

    spacing: Theme.space
    Layout.alignment: Qt.AlignTop

    Heading { text: group.title; role: Theme.section }
    Repeater {
        model: group.model
        ListRow {
            required property var route
            required title
            required detail
            onClicked: group.chose(route)
        }
    }
}
