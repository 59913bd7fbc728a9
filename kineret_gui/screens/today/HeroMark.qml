import QtQuick
import "../parts"

// The mark of the dose that Today is about: on a disc where all of it was given.
Rectangle {
    id: disc

    required property string shape
    required property string tone
    property bool filled: false
    property bool isNew: false // it was recorded just now

    implicitWidth: filled ? 1.4 * mark.size : mark.size
    implicitHeight: implicitWidth
    radius: implicitWidth / 2
    color: filled ? Theme.good : Theme.clear
    visible: shape !== "none"

    RecordedTick {
        id: mark
        anchors.centerIn: parent
        isNew: disc.isNew
        shape: disc.shape
        tone: disc.tone
        size: 26
        colour: disc.filled ? Theme.goodTint : Theme.stateColour(tone)
    }
}
