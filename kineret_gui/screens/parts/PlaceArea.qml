pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import QtQuick.Controls.Basic

// One place in the drawing. How long ago it was used shows as shade, as lines and as a number of days.
AbstractButton {
    id: area

    required property string id
    required property string name
    required property string detail
    required property string outline
    required property string press
    required property string hatching
    required property string hatching_in_contrast
    required property string age
    required property string days
    required property bool suggested
    required property real from_left
    required property real from_top
    required property real wide
    required property real high
    required property real middle_x
    required property real middle_y
    required property real broad
    property real unit: 1
    property bool isOpen: false
    readonly property string place: id

    x: from_left * unit
    y: from_top * unit
    width: wide * unit
    height: high * unit

    text: Theme.statements([name, detail])
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("On the drawing: %1").arg(text)
    Accessible.selectable: true
    Accessible.selected: isOpen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    containmentMask: pressed

    Shape {
        id: pressed
        anchors.fill: parent
        containsMode: Shape.FillContains
        ShapePath {
            scale: Qt.size(area.unit, area.unit)
            fillColor: Theme.clear
            strokeColor: Theme.clear
            PathSvg { path: area.press }
        }
    }
    AreaShape {
        anchors.fill: parent
        unit: area.unit
        outline: area.outline
        hatching: Theme.contrast ? area.hatching_in_contrast : area.hatching
        age: area.age
        suggested: area.suggested
        isOpen: area.isOpen
        focused: area.visualFocus
    }
    AreaDays {
        x: area.middle_x * area.unit - width / 2
        y: area.middle_y * area.unit - height / 2
        age: area.age
        days: area.days
        isOpen: area.isOpen
        room: area.broad * area.unit
    }
}
