pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The number of doses of the month in each state, and the meaning of the other marks.
ColumnLayout {
    id: numbers

    required property DiaryScreen screen

    spacing: Theme.spaceSmall

    Heading { text: numbers.screen.numbers; role: Theme.section }
    NumberChips { model: numbers.screen.totals; onPressed: route => numbers.screen.openTotal(route) }
    Words { text: numbers.screen.besides; visible: text.length > 0; color: Theme.inkSoft }
    Words {
        text: qsTr("Other medicines")
        visible: numbers.screen.medicines.length > 0
        role: Theme.strong
    }
    Words { text: numbers.screen.medicines; visible: text.length > 0; color: Theme.inkSoft }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space
        Repeater {
            model: numbers.screen.legend
            Row {
                id: mark
                required property string shape
                required property string tone
                required property string words
                spacing: Theme.spaceSmall
                MonthMark { visible: shape.length > 0; shape: mark.shape; tone: mark.tone }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: mark.words
                    width: Math.min(implicitWidth, numbers.width - 40)
                    role: Theme.caption
                    color: Theme.inkSoft
                }
            }
        }
    }
    Words { text: numbers.screen.asOf; color: Theme.inkSoft; role: Theme.caption }
}
