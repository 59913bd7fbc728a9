import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes

// That nothing can be written in this diary: an open eye, and the words.
RowLayout {
    id: sign

    property real most: 2 // what letters may be multiplied by
    readonly property int size: Math.round(1.4 * Theme.caption.upTo(most).pixelSize)

    spacing: Theme.spaceSmall

    Shape {
        implicitWidth: sign.size
        implicitHeight: sign.size
        preferredRendererType: Shape.CurveRenderer
        layer.enabled: GraphicsInfo.api === GraphicsInfo.Software // which draws a bare Shape outside of what clips it
        Accessible.ignored: true

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: 1.6 * 24 / sign.size
            fillColor: "transparent"
            scale: Qt.size(sign.size / 24, sign.size / 24)
            PathSvg { path: "M2 12 C6 5 18 5 22 12 C18 19 6 19 2 12 Z" }
        }
        ShapePath {
            strokeWidth: 0
            strokeColor: "transparent"
            fillColor: Theme.ink
            scale: Qt.size(sign.size / 24, sign.size / 24)
            PathSvg { path: "M12 8 A4 4 0 1 1 11.9 8 Z" }
        }
    }
    OneLine { text: qsTr("Read-only"); role: Theme.caption; font: role.upTo(sign.most) }
}
