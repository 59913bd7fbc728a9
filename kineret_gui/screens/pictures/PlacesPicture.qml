pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The body with what happened at each place, and the same in words.
GridLayout {
    id: picture

    required property PicturesScreen screen
    readonly property bool beside: width >= 560 * Theme.textScale

    columns: beside ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: Theme.margin - 4
    uniformCellWidths: true

    GridLayout {
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8
        uniformCellWidths: true
        Layout.alignment: Qt.AlignTop
        Repeater {
            model: picture.screen.sides
            SidePicture {}
        }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        spacing: 8
        Repeater {
            model: picture.screen.places
            RowButton {
                id: row
                required property string place
                required property bool sore
                required title
                required detail
                enabled: place.length > 0
                mark: sore ? reaction : null
                onClicked: picture.screen.openPlace(place)
                Component { id: reaction; PictureMark { shape: "reaction"; tone: "warn" } }
            }
        }
    }
}
