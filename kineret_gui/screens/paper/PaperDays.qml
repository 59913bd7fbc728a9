pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The lines of a month one after the other, and below them what is recorded already.
ColumnLayout {
    id: days

    required property PaperTyping typing

    function turn(by: int): void {
        typing.move(by);
        (line.itemAt(0) as PaperDay).begin();
    }

    spacing: Theme.space

    Repeater {
        id: line
        model: days.typing.line
        PaperDay { typing: days.typing; onTurned: by => days.turn(by) }
    }
    Heading { text: qsTr("Already recorded"); visible: known.count > 0; role: Theme.section }
    Repeater {
        id: known
        model: days.typing.known
        LabelledLine {
            required property string day
            required property string doseState
            label: day
            value: doseState
        }
    }
}
