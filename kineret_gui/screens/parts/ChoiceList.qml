pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// The answers to one question, of which one is chosen: rows on one surface, or, where there are two to four and they
// are short, one line of them in a track, or two lines of two.
Rectangle {
    id: list

    required property RowListModel model
    readonly property real widest: Math.max(0, ...Array.from(grid.children).map(child => (child as ChoiceButton)?.wordsWidth ?? 0))
    readonly property int inLine: [all.count, 2].find(fits) ?? 1 // answers beside each other
    readonly property bool isTrack: inLine > 1
    signal chose(key: string)

    function fits(columns: int): bool {
        const wide = columns * widest + (columns - 1) * grid.columnSpacing;
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
                shape: list.isTrack ? ChoiceButton.Segment : ChoiceButton.Row
                onClicked: list.chose(key)
            }
        }
    }
}
