pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens as Kineret

// One side of the drawn body: the one that is looked at or the other. Each place is pressed on its own outline and a
// little around; the same places stand beside it as large buttons.
BodyFigure {
    id: map

    required property Kineret.BodyMap body
    property bool behind: false
    readonly property real beyond: Math.min(Theme.space, Math.max(0, (body.leastWidth + 1 - (parent as Item).width) / 2)) // the margins of the page
    readonly property var drawn: behind ? body.behind : body.drawn

    outline: drawn.outline ?? ""
    details: drawn.details ?? ""
    drawnWidth: body.width
    drawnHeight: body.height
    letters: drawn.letters ?? []
    Layout.fillWidth: true
    Layout.leftMargin: -beyond
    Layout.rightMargin: -beyond
    Layout.maximumWidth: Math.max(body.leastWidth + 1, Math.min(460, 0.42 * Window.height)) // and not far below the fold
    Layout.alignment: Qt.AlignHCenter | Qt.AlignTop

    Repeater {
        model: map.behind ? map.body.placesThere : map.body.placesHere
        PlaceArea {
            unit: map.unit
            isOpen: place === map.body.place
            onClicked: map.body.openPlace(place)
        }
    }
}
