import QtQuick
import QtQuick.Shapes

// The outline of an area in the state that it is in: its shade, its lines, and a ring where the next one goes. The one
// that is open beside it is filled.
Shape {
    id: shape

    required property string outline
    required property string hatching
    required property string age
    property bool suggested: false
    property bool focused: false
    property bool isOpen: false
    property real unit: 1
    readonly property bool isShut: age === "resting" || age === "closed"
    readonly property bool isRinged: focused || suggested

    ShapePath {
        scale: Qt.size(shape.unit, shape.unit)
        fillColor: shape.isOpen ? Theme.accent : Theme.areaColour(shape.age)
        strokeColor: Theme.clear
        PathSvg { path: shape.outline }
    }
    ShapePath {
        scale: Qt.size(shape.unit, shape.unit)
        fillColor: Theme.clear
        strokeColor: shape.isOpen ? Theme.clear : Theme.skinLine
        strokeWidth: shape.age === "recent" ? 1.6 : shape.age === "some" ? 1 : 3 // the last: dots
        capStyle: ShapePath.RoundCap
        PathSvg { path: shape.hatching }
    }
    ShapePath {
        scale: Qt.size(shape.unit, shape.unit)
        fillColor: Theme.clear
        strokeColor: shape.focused ? Theme.focus : shape.suggested ? Theme.accent : Theme.skinLine
        strokeWidth: shape.focused && shape.isOpen ? 8 : shape.isRinged ? 4 : 2
        strokeStyle: shape.isShut && !shape.isRinged || shape.focused && Theme.contrast ? ShapePath.DashLine
                                                                                        : ShapePath.SolidLine
        dashPattern: [2, 2]
        joinStyle: ShapePath.RoundJoin
        PathSvg { path: shape.outline }
    }
}
