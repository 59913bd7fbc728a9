pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"

// Things to press below each other on one surface.
ListCard {
    id: part

    required property RowListModel rows
    signal chose(route: var)

    visible: all.count > 0

    Repeater {
        id: all
        model: part.rows
        ListRow {
            required title
            required detail
            required property var route
            required property string picture
            icon.name: picture
            required property int index
            inCard: true
            isLast: index === all.count - 1
            onClicked: part.chose(route)
        }
    }
}
