pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The body with what happened at each place, and the same in words.
GridLayout {
    id: picture

    required property RowListModel sides
    required property RowListModel places
    readonly property bool beside: width >= 560 * Theme.textScale
    signal opened(place: string)

    columns: beside ? 2 : 1
    columnSpacing: Theme.spaceCard
    rowSpacing: Theme.spaceCard
    uniformCellWidths: true

    BodySides { sides: picture.sides }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spaceSmall
        Repeater {
            model: picture.places
            ListRow {
                id: row
                required property string place
                required property bool sore
                required title
                required detail
                enabled: place.length > 0
                mark: sore ? reaction : null
                onClicked: picture.opened(place)
                Component { id: reaction; PictureMark { shape: "reaction"; tone: "warn" } }
            }
        }
    }
}
