pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Kineret.Screens as Kineret

// The open place of the body, large, with its spots as numbered dots; the rows beside it bear the same numbers.
BodyFigure {
    id: limb

    required property Kineret.BodyMap body
    readonly property var drawn: body.limb
    readonly property real most: 0.36 * (Window.height || 640)

    outline: drawn.outline
    details: drawn.details
    drawnWidth: drawn.width
    drawnHeight: drawn.height
    letters: []
    visible: outline.length > 0
    Layout.fillWidth: true
    Layout.maximumWidth: Math.min(420, most * drawn.width / drawn.height)
    Layout.alignment: Qt.AlignHCenter
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Drawing: the spots of this site, with the numbers of the rows below.")

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            scale: Qt.size(limb.unit, limb.unit)
            fillColor: Theme.areaWhile
            strokeColor: Theme.skinLine
            strokeWidth: 2
            PathSvg { path: limb.drawn.place }
        }
    }
    Repeater {
        model: limb.drawn.dots
        SpotNumber {
            required property var modelData
            number: modelData.number
            chosen: modelData.chosen
            suggested: modelData.suggested
            x: modelData.across * limb.width - width / 2
            y: modelData.down * limb.height - height / 2
        }
    }
}
