pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// All lines of a month below each other, for quick hands at a keyboard.
ColumnLayout {
    id: grid

    required property PaperTyping typing
    readonly property list<int> widths: [112, 132, 80, 64, 72, 120].map(each => Math.round(each * Theme.textScale))

    function go(to: int, column: int): void {
        const row = rows.itemAt(to) as PaperRow;
        if (row) row.focusOn(column);
    }

    spacing: Theme.spaceSmall

    Words { text: qsTr("Tab or Enter: next cell. Up or Down: line above or below. Ctrl+D: same as above. Ctrl+U: usual time and mg. Space: next answer."); color: Theme.inkSoft; role: Theme.caption }
    RowLayout {
        spacing: Theme.spaceSmall
        Repeater {
            model: [qsTr("Day"), qsTr("What happened"), qsTr("Time"), qsTr("Spot"), qsTr("mg"), qsTr("Note")]
            Words {
                required property int index
                required property string modelData
                text: modelData
                color: Theme.inkSoft
                role: Theme.caption
                Layout.fillWidth: index === 5
                Layout.preferredWidth: grid.widths[index]
            }
        }
    }
    Repeater {
        id: rows
        model: grid.typing.rows
        PaperRow {
            typing: grid.typing
            widths: grid.widths
            onMoved: (to, column) => grid.go(to, column)
        }
    }
}
