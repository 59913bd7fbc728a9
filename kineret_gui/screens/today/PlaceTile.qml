import QtQuick
import QtQuick.Shapes
import "../parts"

// A small picture of the place of an injection, in a tile with round corners. The words beside it say the same.
BodyFigure {
    id: tile

    required property var drawn
    required property color behind // the colour of the card, which the corners are cut to
    property bool given: false

    outline: drawn.outline
    details: drawn.details
    drawnWidth: drawn.side
    drawnHeight: drawn.side
    letters: []
    visible: drawn.outline.length > 0
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        z: -1
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            scale: Qt.size(tile.unit, tile.unit)
            fillColor: tile.given ? Theme.good : Theme.areaLong
            strokeColor: tile.given ? Theme.good : Theme.accent
            strokeWidth: 4 / Math.max(0.2, tile.unit)
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: tile.drawn.place }
        }
    }
    Rectangle {
        x: tile.drawn.across * tile.width - width / 2
        y: tile.drawn.down * tile.height - height / 2
        width: Theme.space
        height: width
        radius: width / 2
        color: Theme.surface
        border { width: Theme.edgeWidth; color: Theme.ink }
    }
    RoundCorners { anchors.fill: parent; behind: tile.behind }
}
