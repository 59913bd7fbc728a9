pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// The answers to one question, of which one is chosen: rows on one surface, or, where there are two to four and they
// are short, one line of them in a track, or two lines of two.
Rectangle {
    id: list

    required property RowListModel model
    readonly property var answers: Array.from(grid.children).filter(child => child instanceof ChoiceButton)
    readonly property real widest: Math.max(0, ...answers.map(answer => answer.wordsWidth))
    readonly property real tick: Math.max(0, ...answers.map(answer => answer.tickWidth))
    readonly property bool narrow: grid.width < 22 * Theme.body.pixels // then a line without ticks is better than two with them
    readonly property int inLine: [all.count, 2].find(columns => fits(columns, narrow ? 0 : tick)) ?? 1 // answers beside each other
    readonly property bool isTrack: inLine > 1
    readonly property bool ticks: fits(inLine, tick) // all of them, or none
    signal chose(key: string)

    function fits(columns: int, mark: real): bool {
        const wide = columns * (widest + mark) + (columns - 1) * grid.columnSpacing;
        return columns > 1 && all.count < 5 && all.count % columns === 0 && wide <= grid.width;
    }

    Layout.fillWidth: true
    Layout.maximumWidth: Theme.readingWidth
    Layout.alignment: Qt.AlignTop
    implicitHeight: grid.implicitHeight + 2 * Theme.spaceTiny
    radius: Theme.cornerCard
    color: isTrack ? Theme.sunken : Theme.surface
    border.color: isTrack ? Theme.line : Theme.hairline

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceTiny }
        columns: list.inLine
        columnSpacing: Theme.spaceSmall // between targets; below each other a hairline runs in the middle
        rowSpacing: Theme.spaceSmall
        uniformCellWidths: true

        Repeater {
            id: all
            model: list.model
            ChoiceButton {
                required property string key
                required property string words
                required chosen
                text: words
                ticks: list.ticks
                shape: list.isTrack ? ChoiceButton.Segment : ChoiceButton.Row
                onClicked: list.chose(key)
            }
        }
    }
}
