pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens as Kineret

// The drawn body. Each place is pressed by its own outline; the same places stand beside it as large buttons.
BodyFigure {
    id: map

    required property Kineret.BodyMap body

    outline: body.outline
    details: body.details
    drawnWidth: body.width
    drawnHeight: body.height
    letters: body.letters
    Layout.fillWidth: true
    Layout.maximumWidth: 460
    Layout.alignment: Qt.AlignHCenter

    Repeater {
        model: map.body.placesHere
        PlaceArea {
            unit: map.unit
            onClicked: map.body.openPlace(place)
        }
    }
}
