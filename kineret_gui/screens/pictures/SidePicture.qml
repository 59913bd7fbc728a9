pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import "../parts"

// One side of the body. How often a place was used shows as shade, as pattern of its outline and as a number; a bar
// below the number where a reaction was.
ColumnLayout {
    id: body

    required property string side
    required property real wide
    required property real high
    required property string outline
    required property string details
    required property var letters
    required property var drawn

    spacing: Theme.spaceTiny
    Layout.alignment: Qt.AlignTop

    BodyFigure {
        id: drawing
        outline: body.outline
        details: body.details
        drawnWidth: body.wide
        drawnHeight: body.high
        letters: body.letters
        Layout.fillWidth: true
        Layout.maximumWidth: 260
        Layout.alignment: Qt.AlignHCenter
        Accessible.ignored: true

        Repeater {
            model: body.drawn
            Item {
                id: place
                required property var modelData
                readonly property bool isMost: modelData.often === "most"
                anchors.fill: parent

                Shape {
                    anchors.fill: parent
                    ShapePath {
                        scale: Qt.size(drawing.unit, drawing.unit)
                        fillColor: Theme.areaColour({most: "recent", some: "some"}[place.modelData.often] ?? "none")
                        strokeColor: place.isMost ? Theme.ink : Theme.skinLine
                        strokeWidth: place.isMost ? 2.5 : 1.5
                        strokeStyle: place.isMost ? ShapePath.SolidLine : ShapePath.DashLine
                        dashPattern: place.modelData.often === "some" ? [4, 2] : [1, 2]
                        PathSvg { path: place.modelData.outline }
                    }
                }
                Column {
                    x: place.modelData.across * drawing.width - width / 2
                    y: place.modelData.down * drawing.height - height / 2
                    Words {
                        text: place.modelData.number
                        role: Theme.strong
                        font: role.within(18)
                        anchors.horizontalCenter: parent.horizontalCenter
                        Accessible.ignored: true
                    }
                    PictureMark {
                        shape: "reaction"
                        tone: "warn"
                        size: 15
                        visible: place.modelData.sore
                        anchors.horizontalCenter: parent.horizontalCenter
                    }
                }
            }
        }
    }
    Words {
        text: body.side
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        role: Theme.caption
    }
}
