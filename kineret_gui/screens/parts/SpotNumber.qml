import QtQuick

// The number of a spot on its disc: on the drawing of its place and in the row about it. The suggested one has a ring.
Item {
    id: spot

    required property int number
    property bool chosen: false
    property bool suggested: false
    property int size: 28

    implicitWidth: size + 2 * Theme.spaceSmall
    implicitHeight: implicitWidth

    Rectangle { // the ring, which leaves the ground in sight between itself and the disc
        anchors.fill: parent
        visible: spot.suggested
        radius: width / 2
        color: Theme.surface
        border { width: Theme.spaceTiny; color: Theme.accent }
    }
    Rectangle {
        anchors.centerIn: parent
        width: spot.size
        height: width
        radius: width / 2
        color: spot.chosen ? Theme.accent : Theme.surface
        border { width: Theme.edgeWidth; color: Theme.ink }
    }
    Words {
        anchors.centerIn: parent
        text: spot.number
        color: spot.chosen ? Theme.accentText : Theme.ink
        role: Theme.strong
        font: Theme.strong.within(0.58 * spot.size)
        width: implicitWidth
        Accessible.ignored: true
    }
}
