pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// Cuts a drawing to a tile with round corners: what lies outside of them is painted over, for the software renderer
// clips nothing round.
Item {
    id: tile

    required property color behind // the colour around the tile
    property real corner: Theme.cornerControl

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            fillColor: tile.behind
            fillRule: ShapePath.OddEvenFill
            strokeColor: Theme.clear
            PathSvg {
                path: `M0 0 L${tile.width} 0 L${tile.width} ${tile.height} L0 ${tile.height} Z `
                    + `M${tile.corner} 0 L${tile.width - tile.corner} 0 `
                    + `A${tile.corner} ${tile.corner} 0 0 1 ${tile.width} ${tile.corner} `
                    + `L${tile.width} ${tile.height - tile.corner} `
                    + `A${tile.corner} ${tile.corner} 0 0 1 ${tile.width - tile.corner} ${tile.height} `
                    + `L${tile.corner} ${tile.height} `
                    + `A${tile.corner} ${tile.corner} 0 0 1 0 ${tile.height - tile.corner} `
                    + `L0 ${tile.corner} A${tile.corner} ${tile.corner} 0 0 1 ${tile.corner} 0 Z`
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: tile.corner
        color: Theme.clear
        border { width: Theme.hairlineWidth; color: Theme.hairline }
    }
}
