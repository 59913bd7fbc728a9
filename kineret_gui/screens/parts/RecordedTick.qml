import QtQuick

// The tick of what was just recorded: drawn once, from its left to its right, where it comes while somebody looks on.
Item {
    id: tick

    property real size: 40
    property color colour: Theme.good
    property real drawn: 1 // how much of it

    implicitWidth: size
    implicitHeight: size
    onVisibleChanged: if (visible) drawing.restart()

    NumberAnimation on drawn { id: drawing; running: false; from: 0; to: 1; duration: Theme.tickMotion; easing.type: Theme.easing }
    Item {
        width: tick.size * tick.drawn
        height: tick.size
        clip: true
        DoseMark { shape: "tick"; tone: "good"; size: tick.size; colour: tick.colour }
    }
}
