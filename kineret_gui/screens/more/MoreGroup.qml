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
    ListCard {
        Repeater {
            id: rows
            model: group.model
            ListRow {
                required property int index
                required property var route
                required title
                required detail
                inCard: true
                isLast: index === rows.count - 1
                onClicked: group.chose(route)
            }
        }
    }
}
