pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The usual times of a medicine, typed. It may have none.
ColumnLayout {
    id: times

    required property MedicineScreen screen

    spacing: Theme.spaceSmall

    Repeater {
        model: times.screen.times
        Field {
            required property int index
            required property string typed
            required label
            required wrong
            text: typed
            hint: qsTr("Optional")
            inputMethodHints: Qt.ImhTime
            onEdited: text => times.screen.typeTime(index, text)
        }
    }
    SecondButton { text: qsTr("Add a time"); onClicked: times.screen.addTime() }
    Words {
        text: qsTr("If you set a time, you get a reminder, and Today asks about the dose afterwards. If not, Today shows it all day.")
        color: Theme.inkSoft
        role: Theme.caption
    }
}
