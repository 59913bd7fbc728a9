pragma ComponentBehavior: Bound
import QtQuick
import "../parts"

// The dates below the lanes, as many as have room.
Item {
    id: dates

    required property var lines
    readonly property real room: width / Math.max(1, lines.length)
    readonly property int every: Math.max(1, Math.ceil(52 * Theme.textScale / Math.max(1, room)))

    height: Theme.caption.pixels * 1.4

    Repeater {
        model: dates.lines.length
        Words {
            required property int index
            readonly property var line: dates.lines[index] ?? ({ across: 0, label: "" })
            x: line.across * dates.width
            width: implicitWidth
            text: line.label
            visible: index % dates.every === 0 && x + width <= dates.width + Theme.target
            role: Theme.caption
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
        }
    }
}
