pragma ComponentBehavior: Bound
import QtQuick
import "../parts"

// A lane: its name on a line of its own, its figures at the left, its marks, and words beside some of them.
Item {
    id: lane

    required property string title
    required property string spoken
    required property real high
    required property string marks
    required property var ticks
    required property var labels
    required property real gutter
    required property real plot
    readonly property real line: Theme.caption.pixels * 1.35
    readonly property real under: name.height + headroom
    readonly property real headroom: Math.max(0, ...labels.map(label => overlap(label))) // else words lie on the name
    readonly property var nowhere: ({ figure: "", text: "", across: 0, down: 0, strong: false, above: false, leftwards: false })

    function overlap(label): real { // of a figure and the name of the lane above it
        const role = label.strong ? Theme.strong : Theme.caption;
        const letters = role.lineOf(role.pixels) + role.aboveLine(role.pixels);
        return isBeside(label) ? 0 : letters * (label.above ? 1 : 0.5) - label.down * plotArea.height;
    }
    function isBeside(label): bool { return gutter + label.across * plot > name.contentWidth + Theme.space; }

    implicitHeight: under + plotArea.height + Theme.spaceSmall
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken
    Accessible.description: ticks.length > 0 ? qsTr("Scale: %1").arg(ticks.map(tick => tick.figure).join(", ")) : ""

    Words {
        id: name
        width: Math.min(implicitWidth, lane.width)
        text: lane.title
        role: Theme.caption
        background: Ground {}
        Accessible.ignored: true
    }
    Item {
        id: plotArea
        x: lane.gutter
        y: lane.under
        width: lane.plot
        height: Math.round(lane.high * lane.line)

        Repeater {
            model: lane.ticks.length // a number, so that the figures of one period become those of the next
            Item {
                required property int index
                readonly property var tick: lane.ticks[index] ?? lane.nowhere
                y: tick.down * plotArea.height
                Rectangle { width: plotArea.width; height: 1; color: Theme.hairline }
                Words {
                    x: -width - Theme.spaceTiny
                    y: -height / 2
                    width: implicitWidth
                    text: parent.tick.figure
                    role: Theme.caption
                    color: Theme.inkSoft
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
        LaneImage { anchors.fill: parent; marks: lane.marks }
        Repeater {
            model: lane.labels.length
            Words {
                required property int index
                readonly property var label: lane.labels[index] ?? lane.nowhere
                readonly property real at: label.across * plotArea.width
                readonly property bool leftwards: label.leftwards || at + 8 + implicitWidth > lane.width - lane.gutter
                x: leftwards ? Math.max(-lane.gutter, at - 8 - width) : at + 8
                y: label.down * plotArea.height - (label.above ? height : height / 2)
                width: implicitWidth
                visible: label.strong || !leftwards || at - 8 - width >= -lane.gutter // a name lies on no bar
                text: label.text
                role: label.strong ? Theme.strong : Theme.caption
                wrapMode: Text.NoWrap
                background: Ground {}
                Accessible.ignored: true
            }
        }
    }

    component Ground: Rectangle { color: Theme.contrast ? Theme.surface : Theme.clear } // no line strikes words out
}
