pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Kineret.Screens as Kineret

// The drawn body. Each place is pressed by its own outline; the same places stand beside it as large buttons.
Item {
    id: map

    required property Kineret.BodyMap body
    readonly property real unit: width / Math.max(1, body.width)

    Layout.fillWidth: true
    Layout.maximumWidth: 460
    Layout.alignment: Qt.AlignHCenter
    implicitHeight: body.height * unit
    clip: true
    layer.enabled: GraphicsInfo.api === GraphicsInfo.Software // which draws a bare Shape outside of what clips it

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            scale: Qt.size(map.unit, map.unit)
            fillColor: Theme.skin
            strokeColor: Theme.skinLine
            strokeWidth: 2
            PathSvg { path: map.body.outline }
        }
        ShapePath {
            scale: Qt.size(map.unit, map.unit)
            fillColor: "transparent"
            strokeColor: Theme.skinLine
            strokeWidth: 1.2
            capStyle: ShapePath.RoundCap
            PathSvg { path: map.body.details }
        }
    }
    Repeater {
        model: map.body.placesHere
        PlaceArea {
            unit: map.unit
            onClicked: map.body.openPlace(place)
        }
    }
}
