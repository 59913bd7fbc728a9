pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"

// Ways to topics, or to where something is recorded, on one surface.
ListCard {
    id: card

    required property RowListModel model
    signal chose(route: var)

    visible: rows.count > 0

    Repeater {
        id: rows
        model: card.model
        ListRow {
            required property int index
            required property var route
            required property string sign
            required title
            required detail
            icon.name: sign
            inCard: true
            isLast: index === rows.count - 1
            onClicked: card.chose(route)
        }
    }
}
