pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// A month as weeks below each other. The arrow keys go from day to day.
GridLayout {
    id: grid

    required property RowListModel cells
    required property list<string> weekdays
    required property int blanks
    property bool marksChosen: false
    signal pressed(day: string)

    function go(index: int): void {
        const cell = days.itemAt(index);
        if (cell) cell.forceActiveFocus(Qt.TabFocusReason);
    }

    columns: 7
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall
    uniformCellWidths: true
    Layout.fillWidth: true

    Repeater {
        model: grid.weekdays
        Words {
            required property string modelData
            text: modelData
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            color: Theme.inkSoft
            role: Theme.caption
        }
    }
    Item {
        visible: grid.blanks > 0
        Layout.columnSpan: Math.max(1, grid.blanks)
    }
    Repeater {
        id: days
        model: grid.cells
        DayCell {
            required property int index
            required property string day
            required property string number
            required property bool chosen
            required today
            required extra
            required spoken
            required shapes
            required tones
            required reaction
            required property bool from_before
            required property bool goes_on
            required fever
            required clinic
            text: number
            fromBefore: from_before
            goesOn: goes_on
            beginsWeek: (index + grid.blanks) % grid.columns === 0
            endsWeek: (index + grid.blanks) % grid.columns === grid.columns - 1
            marked: chosen && grid.marksChosen
            Keys.onLeftPressed: grid.go(index - 1)
            Keys.onRightPressed: grid.go(index + 1)
            Keys.onUpPressed: grid.go(index - 7)
            Keys.onDownPressed: grid.go(index + 7)
            onClicked: grid.pressed(day)
        }
    }
}
