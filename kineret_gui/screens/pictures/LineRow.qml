pragma ComponentBehavior: Bound
import QtQuick
import "../parts"

// A day or a week of the time line: what became of its doses, and all else that was written.
Item {
    id: row

    required property int index
    required property string key
    required property string label
    required property string number
    required property string spoken
    required property string meanwhile
    required property bool present
    required property var signs
    required property var marks
    property bool byWeeks: false
    property int at: 0
    readonly property int current: Math.min(at, listed.count)
    readonly property bool beside: !byWeeks && width >= 280 * Theme.textScale
    readonly property real from: beside ? cell.width + 8 : 0
    readonly property int perLine: Math.max(1, Math.floor((width - from) / (250 * Theme.textScale)))
    signal opened()
    signal openedMark(mark: var)
    signal stepped(down: int)

    function item(number: int): Item { return number === 0 ? cell : listed.itemAt(number - 1); }
    function go(number: int): void { item(number)?.forceActiveFocus(Qt.TabFocusReason); }
    function move(from: int, across: int, down: int): void {
        if (across) go(from + across);
        else stepped(down);
    }

    onKeyChanged: at = 0
    implicitHeight: listed.count === 0 ? cell.height : Math.max(cell.height, flow.y + flow.height)

    PictureButton {
        id: cell
        width: row.beside ? 112 * Theme.textScale : row.width
        spoken: row.spoken
        Accessible.description: row.meanwhile
        current: row.current === 0
        strong: row.present
        onReached: row.at = 0
        onWent: (across, down) => row.move(0, across, down)
        onClicked: row.opened()
        contentItem: Flow {
            spacing: row.beside ? Theme.spaceTiny : Theme.space
            Words {
                text: row.label
                width: Math.min(Math.max(implicitWidth, row.number.length > 0 ? 34 * Theme.textScale : 0), parent.width)
                height: Math.max(implicitHeight, 34)
                verticalAlignment: Text.AlignVCenter
                role: row.number.length > 0 ? Theme.body : Theme.strong
                Accessible.ignored: true
            }
            Words {
                text: row.number
                visible: text.length > 0
                width: Math.max(implicitWidth, 22 * Theme.textScale)
                height: Math.max(implicitHeight, 34)
                verticalAlignment: Text.AlignVCenter
                role: Theme.strong
                Accessible.ignored: true
            }
            Repeater {
                model: row.signs
                LineSign {}
            }
        }
    }
    Flow {
        id: flow
        x: row.from
        y: row.beside ? 0 : cell.height + 8
        width: row.width - row.from
        spacing: Theme.spaceSmall
        Repeater {
            id: listed
            model: row.marks
            LineMark {
                required property int index
                width: inShort ? Theme.target : (flow.width - 8 * (row.perLine - 1)) / row.perLine - 0.01
                current: row.current === index + 1
                onReached: row.at = index + 1
                onWent: (across, down) => row.move(index + 1, across, down)
                onClicked: row.openedMark(modelData)
            }
        }
    }
}
