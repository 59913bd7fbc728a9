pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import "../parts"

// One side of the body. On each place the number of its injections; a bar beside it where a reaction was.
ColumnLayout {
    id: body

    required property string side
    required property real wide
    required property real high
    required property string outline
    required property string used
    required property var spots

    spacing: 4
    Layout.alignment: Qt.AlignTop

    Item {
        id: drawing
        readonly property real unit: width / body.wide
        Layout.fillWidth: true
        Layout.maximumWidth: 260
        Layout.alignment: Qt.AlignHCenter
        implicitHeight: body.high * unit
        clip: true
        layer.enabled: GraphicsInfo.api === GraphicsInfo.Software // which draws a bare Shape outside of what clips it
        Accessible.ignored: true

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer
            ShapePath {
                scale: Qt.size(drawing.unit, drawing.unit)
                fillColor: Theme.skin
                strokeColor: Theme.skinLine
                strokeWidth: 1.5
                PathSvg { path: body.outline }
            }
            ShapePath {
                scale: Qt.size(drawing.unit, drawing.unit)
                fillColor: Theme.placeFill("old")
                strokeColor: Theme.skinLine
                strokeWidth: 1
                PathSvg { path: body.used }
            }
        }
        Repeater {
            model: body.spots
            Column {
                id: spot
                required property var modelData
                x: modelData.across * drawing.width - width / 2
                y: modelData.down * drawing.height - height / 2
                Words {
                    text: spot.modelData.number
                    font.pixelSize: Math.min(Theme.textSmall, 18)
                    font.weight: Font.Bold
                    lineHeight: 1.0
                    anchors.horizontalCenter: parent.horizontalCenter
                    Accessible.ignored: true
                }
                PictureMark {
                    shape: "reaction"
                    tone: "warn"
                    size: 15
                    visible: spot.modelData.sore
                    anchors.horizontalCenter: parent.horizontalCenter
                }
            }
        }
    }
    Words {
        text: body.side
        horizontalAlignment: Text.AlignHCenter
        color: Theme.softInk
        font.pixelSize: Theme.textSmall
    }
}
