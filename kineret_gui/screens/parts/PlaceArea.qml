pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import QtQuick.Controls.Basic

// One place in the drawing. How long ago it was used shows as shade, as line pattern and as a number of days.
AbstractButton {
    id: area

    required property string id
    required property string name
    required property string detail
    required property string outline
    required property string age
    required property string days
    required property bool suggested
    required property real from_left
    required property real from_top
    required property real wide
    required property real high
    property real unit: 1
    readonly property string place: id
    readonly property bool isShut: age === "resting" || age === "closed"

    x: from_left * unit
    y: from_top * unit
    width: wide * unit
    height: high * unit

    text: qsTr("%1. %2").arg(name).arg(detail)
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("On the drawing: %1").arg(text)
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    containmentMask: shape

    Shape {
        id: shape
        anchors.fill: parent
        containsMode: Shape.FillContains
        ShapePath {
            scale: Qt.size(area.unit, area.unit)
            fillColor: Theme.areaColour(area.age)
            strokeColor: area.visualFocus ? Theme.focus : area.suggested ? Theme.accent : Theme.skinLine
            strokeWidth: area.visualFocus || area.suggested ? 4 : 2
            strokeStyle: area.age === "recent" || area.suggested ? ShapePath.SolidLine : ShapePath.DashLine
            dashPattern: area.age === "some" ? [4, 2] : [1, 2]
            PathSvg { path: area.outline }
        }
    }
    Loader {
        anchors.centerIn: parent
        active: area.isShut
        sourceComponent: DoseMark { shape: "cross"; tone: "quiet"; colour: Theme.ink; size: Math.min(18, area.width / 2) }
    }
    Label {
        anchors.centerIn: parent
        text: area.isShut ? "" : area.days
        textFormat: Text.PlainText
        color: Theme.ink
        font: Theme.strong.within(Math.min(22, area.width / 2))
        Accessible.ignored: true
    }
}
