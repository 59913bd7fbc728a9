pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// The drawn body, with L and R beside its shoulders. Only the closed outline is filled: an open stroke that is filled
// with it cuts a hole. What is put into it lies over the drawing.
Item {
    id: figure

    required property string outline
    required property string details
    required property real drawnWidth
    required property real drawnHeight
    required property var letters
    readonly property real unit: width / Math.max(1, drawnWidth)

    implicitHeight: drawnHeight * unit
    clip: true
    layer.enabled: GraphicsInfo.api === GraphicsInfo.Software // which draws a bare Shape outside of what clips it

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            scale: Qt.size(figure.unit, figure.unit)
            fillColor: Theme.skin
            fillRule: ShapePath.WindingFill
            strokeColor: Theme.skinLine
            strokeWidth: 2
            PathSvg { path: figure.outline }
        }
        ShapePath {
            scale: Qt.size(figure.unit, figure.unit)
            fillColor: "transparent"
            strokeColor: Theme.skinLine
            strokeWidth: 1.2
            capStyle: ShapePath.RoundCap
            PathSvg { path: figure.details }
        }
    }
    Repeater {
        model: figure.letters
        Words {
            required property var modelData
            text: modelData.words
            x: modelData.across * figure.width - width / 2
            y: modelData.down * figure.height - height / 2
            width: implicitWidth
            role: Theme.hero
            font: role.within(Math.max(Theme.caption.size, 0.09 * figure.width))
            Accessible.name: modelData.spoken
        }
    }
}
