pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Kineret.Screens as Kineret

// The whole body with what was marked on it. It is a picture: the joints are chosen in the list that goes with it.
GridLayout {
    id: map

    required property Kineret.ShownRows joints
    property string outline
    property string details
    property real drawnWidth: 1
    property real drawnHeight: 1
    property bool wide: false
    signal turnedSore(id: string)
    signal turnedSwollen(id: string)

    Layout.fillWidth: true
    columns: wide ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: Theme.margin

    component Mark: RowLayout {
        property alias sore: dot.sore
        property alias swollen: dot.swollen
        property alias text: words.text
        spacing: 8
        JointDot { id: dot }
        Words { id: words; color: Theme.softInk; font.pixelSize: Theme.textSmall }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 1
        spacing: 8

        Item {
            id: drawing
            readonly property real unit: width / Math.max(1, map.drawnWidth)
            Layout.fillWidth: true
            Layout.maximumWidth: map.wide ? 320 : 240
            Layout.alignment: Qt.AlignHCenter
            implicitHeight: map.drawnHeight * unit
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
                    PathSvg { path: map.outline }
                }
                ShapePath {
                    scale: Qt.size(drawing.unit, drawing.unit)
                    fillColor: "transparent"
                    strokeColor: Theme.skinLine
                    strokeWidth: 1
                    capStyle: ShapePath.RoundCap
                    PathSvg { path: map.details }
                }
            }
            Repeater {
                model: map.joints
                JointDot {
                    required property real fromLeft
                    required property real fromTop
                    required sore
                    required swollen
                    x: fromLeft * drawing.width - width / 2
                    y: fromTop * drawing.height - height / 2
                }
            }
        }
        Words {
            text: qsTr("Seen as in a mirror. Left is on the left.")
            horizontalAlignment: Text.AlignHCenter
            color: Theme.softInk
            font.pixelSize: Theme.textSmall
        }
        Mark { sore: true; text: qsTr("A ring: sore") }
        Mark { swollen: true; text: qsTr("A square: swollen") }
        Mark { sore: true; swollen: true; text: qsTr("Both: sore and swollen") }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 2
        spacing: 8
        Repeater {
            model: map.joints
            JointChoice {
                onTurnedSore: id => map.turnedSore(id)
                onTurnedSwollen: id => map.turnedSwollen(id)
            }
        }
    }
}
