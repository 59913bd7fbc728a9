pragma ComponentBehavior: Bound
import QtQuick

// A thing on the time line, as a shape of its own. The word stands beside it; colour only helps.
Item {
    id: mark

    required property string shape
    required property string tone
    property real size: Math.round(22 * Math.min(1.6, Theme.textScale))
    readonly property color colour: Theme.stateColour(tone)
    // Blocks in a square of 24: from the left, from the top, width, height, rounding, filled or not, turned.
    readonly property var blocks: ({
        reaction: [[7, 1, 10, 22, 5, 1, 0]], attack: [[6, 1, 12, 22, 6, 0, 0]],
        stretch: [[6, 2, 4, 20, 1, 1, 0], [14, 2, 4, 20, 1, 1, 0]],
        course: [[10, 1, 4, 22, 2, 1, 0], [5, 7, 14, 10, 5, 1, 0]],
        round: [[3, 3, 18, 18, 9, 1, 0]],
        rounds: [[0, 8, 7, 7, 4, 1, 0], [8.5, 8, 7, 7, 4, 1, 0], [17, 8, 7, 7, 4, 1, 0]],
        photo: [[2, 3, 20, 18, 3, 0, 0], [8, 8, 8, 8, 4, 1, 0]],
        diamond: [[5, 5, 14, 14, 1, 1, 45]],
        date: [[2, 3, 20, 19, 3, 0, 0], [2, 3, 20, 6, 1, 1, 0]],
        dateDone: [[2, 3, 20, 19, 3, 0, 0], [2, 3, 20, 6, 1, 1, 0], [9, 12, 6, 6, 3, 1, 0]],
        extra: [[10, 3, 4, 18, 1, 1, 0], [3, 10, 18, 4, 1, 1, 0]], answer: [[4, 4, 16, 16, 8, 0, 0]],
        medicine: [[2, 7, 20, 10, 5, 0, 0], [2, 7, 10, 10, 5, 1, 0]],
        needed: [[2, 7, 20, 10, 5, 0, 0]]})

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Repeater {
        model: mark.blocks[mark.shape] ?? []
        Rectangle {
            required property var modelData
            readonly property real unit: mark.size / 24
            x: modelData[0] * unit
            y: modelData[1] * unit
            width: modelData[2] * unit
            height: modelData[3] * unit
            radius: modelData[4] * unit
            rotation: modelData[6]
            color: modelData[5] ? mark.colour : "transparent"
            border.color: mark.colour
            border.width: modelData[5] ? 0 : 2.5
            antialiasing: true
        }
    }
    Loader {
        active: !(mark.shape in mark.blocks)
        sourceComponent: DoseMark {
            shape: mark.shape
            tone: mark.tone
            size: mark.size
            width: size
            height: size
        }
    }
}
