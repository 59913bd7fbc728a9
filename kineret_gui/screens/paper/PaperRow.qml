pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// One line of the paper in the grid: its cells, and below them what a code means and what is not clear.
ColumnLayout {
    id: row

    required property PaperTyping typing
    required property string key
    required property string day
    required property string spoken
    required property string doseState
    required property bool takes
    required property string answer
    required property string time
    required property string place
    required property string amount
    required property string note
    required property string usualTime
    required property string usualAmount
    required property string noTime
    required property string placeName
    required property string wrongAnswer
    required property string wrongTime
    required property string wrongPlace
    required property string wrongAmount
    required property string unclear
    required property int above
    required property int below
    required property list<int> widths
    signal moved(to: int, column: int)

    function focusOn(column: int): void { cells.children[column].forceActiveFocus(Qt.TabFocusReason); }

    component Cell: PaperCell {
        required property string cell
        required property int column
        Layout.preferredWidth: row.widths[column]
        onTypedIn: text => row.typing.typed(row.key, cell, text)
        onFinished: row.typing.left()
        onSameAsAbove: row.typing.sameAsAbove(row.key)
        onAsUsual: row.typing.asUsual(row.key)
        Keys.onUpPressed: row.moved(row.above, column)
        Keys.onDownPressed: row.moved(row.below, column)
    }

    spacing: Theme.spaceTiny

    RowLayout {
        id: cells
        spacing: Theme.spaceSmall

        Words {
            text: row.day
            role: Theme.strong
            Layout.fillWidth: false
            Layout.preferredWidth: row.widths[0]
        }
        PaperAnswerCell {
            spoken: qsTr("%1, what happened").arg(row.spoken)
            text: row.answer
            wrong: row.wrongAnswer
            visible: row.takes
            Layout.preferredWidth: row.widths[1]
            onClicked: row.typing.step(row.key)
            Keys.onUpPressed: row.moved(row.above, 1)
            Keys.onDownPressed: row.moved(row.below, 1)
        }
        Cell {
            cell: "time"
            column: 2
            spoken: qsTr("%1, time").arg(row.spoken)
            typed: row.time
            hint: row.noTime ? "" : row.usualTime
            meaning: row.noTime
            wrong: row.wrongTime
            visible: row.takes
        }
        Cell {
            cell: "place"
            column: 3
            spoken: qsTr("%1, spot").arg(row.spoken)
            typed: row.place
            wrong: row.wrongPlace
            meaning: row.placeName
            visible: row.takes
        }
        Cell {
            cell: "amount"
            column: 4
            spoken: qsTr("%1, mg").arg(row.spoken)
            typed: row.amount
            hint: row.usualAmount
            wrong: row.wrongAmount
            visible: row.takes
        }
        Cell {
            cell: "note"
            column: 5
            spoken: qsTr("%1, note").arg(row.spoken)
            typed: row.note
            visible: row.takes
            Layout.fillWidth: true
        }
        Words { text: row.doseState; visible: !row.takes }
    }
    Words {
        text: row.noTime
        visible: text.length > 0
        color: Theme.inkSoft
        role: Theme.caption
        Layout.leftMargin: row.widths[0] + Theme.spaceSmall
    }
    Words {
        text: row.placeName
        visible: text.length > 0
        color: Theme.inkSoft
        role: Theme.caption
        Layout.leftMargin: row.widths[0] + Theme.spaceSmall
    }
    Words {
        text: row.doseState
        visible: row.takes && text.length > 0
        color: Theme.inkSoft
        role: Theme.caption
        Layout.leftMargin: row.widths[0] + Theme.spaceSmall
    }
    FieldError {
        text: row.unclear
        Layout.leftMargin: row.widths[0] + Theme.spaceSmall
    }
}
