pragma ComponentBehavior: Bound
import QtQuick
import "../parts"

// A bar beside the days over which something lasts. An end that is known has a foot, one that is open has dots.
Item {
    id: bar

    required property string shape
    required property string tone
    required property bool began_here
    required property bool ended_here
    readonly property color colour: Theme.stateColour(tone)

    Accessible.ignored: true

    Rectangle {
        anchors { fill: parent; topMargin: bar.began_here ? 0 : Theme.spaceWide; bottomMargin: bar.ended_here ? 0 : Theme.spaceWide }
        radius: width / 2
        color: bar.shape === "reaction" ? bar.colour : "transparent"
        border.color: bar.colour
        border.width: bar.shape === "attack" ? 2.5 : 0

        Rectangle {
            visible: bar.shape === "stretch"
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: 4
            color: bar.colour
        }
        Rectangle {
            visible: bar.shape === "stretch"
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            width: 4
            color: bar.colour
        }
    }
    Dots { visible: !bar.began_here; anchors.top: parent.top }
    Dots { visible: !bar.ended_here; anchors.bottom: parent.bottom }

    component Dots: Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.spaceTiny
        Rectangle { width: 5; height: 5; radius: Theme.cornerMark; color: bar.colour }
        Rectangle { width: 5; height: 5; radius: Theme.cornerMark; color: bar.colour }
    }
}
