import QtQuick
import QtQuick.Shapes

// The person whose diary it is, as a shape in a colour. The name always stands beside it.
Shape {
    id: mark

    required property string shape
    required property string colour
    property real size: 34
    readonly property var paths: ({
        circle: "M17 3 A14 14 0 1 1 16.9 3 Z", square: "M5 5 L29 5 L29 29 L5 29 Z", triangle: "M17 3 L32 30 L2 30 Z",
        diamond: "M17 1 L32 17 L17 33 L2 17 Z",
        star: "M17 2 L21.5 12.3 L32.7 13.4 L24.2 20.8 L26.7 31.8 L17 26 L7.3 31.8 L9.8 20.8 L1.3 13.4 L12.5 12.3 Z",
        heart: "M17 31 C3 20 2 14 2 11 C2 2 14 1 17 9 C20 1 32 2 32 11 C32 14 31 20 17 31 Z"})

    implicitWidth: size
    implicitHeight: size
    preferredRendererType: Shape.CurveRenderer
    layer.enabled: GraphicsInfo.api === GraphicsInfo.Software // which draws a bare Shape outside of what clips it
    Accessible.ignored: true

    ShapePath {
        strokeColor: Theme.ink
        strokeWidth: Theme.dark ? 1.5 : 0
        fillColor: Theme.personColour(mark.colour)
        scale: Qt.size(mark.size / 34, mark.size / 34)
        PathSvg { path: mark.paths[mark.shape] ?? "" }
    }
}
