import QtQuick
import QtQuick.Shapes

// The state of a dose as a shape of its own. The word stands beside it; colour only helps.
Shape {
    id: mark

    required property string shape
    required property string tone
    property real size: 26
    property color colour: Theme.stateColour(tone)
    readonly property var paths: ({
        tick: "M4 14 L10 20 L22 6", lateTick: "M4 10 L10 16 L22 2 M4 23 L22 23", ring: "M13 3 A10 10 0 1 1 12.9 3",
        dot: "M13 3 A10 10 0 1 1 12.9 3 M13 8 A5 5 0 1 1 12.9 8", gap: "M3 13 L7 13 M11 13 L15 13 M19 13 L23 13",
        cross: "M5 5 L21 21 M21 5 L5 21", skip: "M5 5 L14 13 L5 21 M20 5 L20 21", pause: "M8 4 L8 22 M18 4 L18 22",
        half: "M13 3 A10 10 0 1 1 12.9 3 M12 4 L12 22 M9.5 5 L9.5 21 M7 7 L7 19",
        unequal: "M4 9 L22 9 M4 17 L22 17 M19 3 L7 23",
        house: "M13 4 L13 22 M4 13 L22 13 M4 4 L22 4 L22 22 L4 22 Z", none: "",
        newer: "M13 22 L13 5 M6 12 L13 5 L20 12",
        twice: "M3 3 L17 3 L17 17 L3 17 Z M9 20 L9 23 L23 23 L23 9 L20 9"})

    implicitWidth: size
    implicitHeight: size
    preferredRendererType: Shape.CurveRenderer
    layer.enabled: GraphicsInfo.api === GraphicsInfo.Software // which draws a bare Shape outside of what clips it
    Accessible.ignored: true

    ShapePath {
        strokeColor: mark.colour
        strokeWidth: 3
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(mark.size / 26, mark.size / 26)
        PathSvg { path: mark.paths[mark.shape] ?? "" }
    }
}
