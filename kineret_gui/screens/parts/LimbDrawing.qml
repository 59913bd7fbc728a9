pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens as Kineret

// The open place of the body, large, with its spots as numbered dots; the rows beside it bear the same numbers.
BodyFigure {
    id: limb

    required property Kineret.BodyMap body
    readonly property var drawn: body.limb
    property bool large: false // as wide as the page: three times the whole figure
    readonly property real most: (large ? 0.55 : 0.36) * (Window.height || 640)

    outline: drawn.outline
    details: drawn.details
    drawnWidth: drawn.width
    drawnHeight: drawn.height
    letters: []
    visible: outline.length > 0
    Layout.fillWidth: true
    Layout.maximumWidth: Math.min(large ? 460 : 420, most * drawn.width / drawn.height)
    Layout.alignment: Qt.AlignHCenter
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Drawing: the spots at this site, numbered as in the list below.")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        z: -1
    }
    AreaShape {
        anchors.fill: parent
        unit: limb.unit
        outline: limb.drawn.place
        hatching: ""
        age: limb.drawn.rests ? "resting" : "some"
    }
    RoundCorners { anchors.fill: parent; behind: Theme.ground }
    Repeater {
        model: limb.drawn.dots
        SpotNumber {
            required property var modelData
            number: modelData.number
            size: limb.large ? 36 : 28
            chosen: modelData.chosen
            suggested: modelData.suggested
            x: modelData.across * limb.width - width / 2
            y: modelData.down * limb.height - height / 2
        }
    }
}
