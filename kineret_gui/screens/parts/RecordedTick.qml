import QtQuick

// The mark of a dose that was given. One that was recorded just now is drawn once, from its left to its right.
Item {
    id: tick

    property bool isNew: false
    property string shape: "tick"
    property string tone: "good"
    property real size: 40
    property color colour: Theme.stateColour(tone)
    property real drawn: 1 // how much of it

    implicitWidth: size
    implicitHeight: size
    onIsNewChanged: if (isNew) drawing.restart()

    NumberAnimation on drawn { id: drawing; running: false; from: 0; to: 1; duration: Theme.tickMotion; easing.type: Theme.easing }
    Item {
        width: tick.size * tick.drawn
        height: tick.size
        clip: true
        DoseMark { shape: tick.shape; tone: tick.tone; size: tick.size; colour: tick.colour }
    }
}
