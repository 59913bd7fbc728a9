import QtQuick
import QtQuick.Layouts

// A day in words, and buttons to go from it to another.
ColumnLayout {
    id: picker

    required property string label
    required property string day
    signal moved(days: int)

    spacing: Theme.spaceSmall

    Words { text: picker.label; role: Theme.strong }
    Words {
        text: picker.day
        role: Theme.section
        horizontalAlignment: Text.AlignHCenter
    }
    ButtonGrid {
        SecondButton {
            text: qsTr("Previous day")
            Accessible.name: qsTr("Previous day: %1").arg(picker.label)
            stepping: true
            onClicked: picker.moved(-1)
        }
        SecondButton {
            text: qsTr("Next day")
            Accessible.name: qsTr("Next day: %1").arg(picker.label)
            stepping: true
            onClicked: picker.moved(1)
        }
        SecondButton {
            text: qsTr("Previous week")
            Accessible.name: qsTr("Previous week: %1").arg(picker.label)
            stepping: true
            onClicked: picker.moved(-7)
        }
        SecondButton {
            text: qsTr("Next week")
            Accessible.name: qsTr("Next week: %1").arg(picker.label)
            stepping: true
            onClicked: picker.moved(7)
        }
    }
}
