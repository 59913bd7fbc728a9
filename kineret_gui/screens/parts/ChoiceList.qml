pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// The answers to one question, of which one is chosen: rows on one surface, or, where there are two to four and they
// are short, one line of them in a track.
Rectangle {
    id: list

    required property RowListModel model
    readonly property real widest: Math.max(0, ...Array.from(grid.children).map(child => (child as ChoiceButton)?.wordsWidth ?? 0))
    readonly property bool inOneLine: all.count > 1 && all.count < 5
                                      && all.count * widest + (all.count - 1) * grid.columnSpacing <= grid.width
    signal chose(key: string)

    Layout.fillWidth: true
    Layout.maximumWidth: Theme.readingWidth
    Layout.alignment: Qt.AlignTop
    implicitHeight: grid.implicitHeight + 2 * Theme.spaceTiny
    radius: Theme.cornerCard
    color: inOneLine ? Theme.sunken : Theme.surface
    border.color: inOneLine ? Theme.line : Theme.hairline

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceTiny }
        columns: list.inOneLine ? all.count : 1
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
                shape: list.inOneLine ? ChoiceButton.Segment : ChoiceButton.Row
                onClicked: list.chose(key)
            }
        }
    }
}
