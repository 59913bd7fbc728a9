pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The answers to one question in as few rows as fit, each row as full as the others.
ColumnLayout {
    id: grid

    required property RowListModel answers
    property real smallest: Theme.target // the least width of a button
    property string least
    property string most
    readonly property int fitting: Math.max(1, Math.floor((width + Theme.spaceSmall - 4) / (smallest + Theme.spaceSmall))) // Qt rounds some down
    readonly property bool inTrack: lines === 1 && all.count < 5 // a few words in one line
    readonly property int edge: inTrack ? Theme.spaceTiny : 0
    readonly property int lines: Math.ceil(all.count / fitting)
    signal chose(answer: int)

    function begin(reason: int): void { all.itemAt(0).forceActiveFocus(reason); }

    spacing: Theme.spaceSmall
    Layout.fillWidth: true

    Rectangle {
        implicitHeight: answers.implicitHeight + 2 * grid.edge
        radius: Theme.cornerCard
        color: grid.inTrack ? Theme.sunken : Theme.clear
        border.color: grid.inTrack ? Theme.line : Theme.clear
        Layout.fillWidth: true

        GridLayout {
            id: answers
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: grid.edge }
            columns: Math.max(1, Math.ceil(all.count / Math.max(1, grid.lines)))
            columnSpacing: Theme.spaceSmall
            rowSpacing: Theme.spaceSmall
            uniformCellWidths: true

            Repeater {
                id: all
                model: grid.answers
                AnswerButton {
                    required property int key
                    required property string words
                    required chosen
                    required spoken
                    text: words
                    inTrack: grid.inTrack
                    onClicked: grid.chose(key)
                }
            }
        }
    }
    RowLayout { // no row of the answers: what spans columns makes one of them narrower
        visible: grid.least.length > 0
        spacing: Theme.space
        Words { text: grid.least; color: Theme.inkSoft; role: Theme.caption }
        Words {
            text: grid.most
            color: Theme.inkSoft
            role: Theme.caption
            horizontalAlignment: Text.AlignRight
        }
    }
}
