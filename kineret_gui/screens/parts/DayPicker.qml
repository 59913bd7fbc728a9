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
        columns: 2
        BigButton {
            text: qsTr("Earlier day")
            Accessible.name: qsTr("Earlier day: %1").arg(picker.label)
            stepping: true
            onClicked: picker.moved(-1)
        }
        BigButton {
            text: qsTr("Later day")
            Accessible.name: qsTr("Later day: %1").arg(picker.label)
            stepping: true
            onClicked: picker.moved(1)
        }
        BigButton {
            text: qsTr("Earlier week")
            Accessible.name: qsTr("Earlier week: %1").arg(picker.label)
            stepping: true
            onClicked: picker.moved(-7)
        }
        BigButton {
            text: qsTr("Later week")
            Accessible.name: qsTr("Later week: %1").arg(picker.label)
            stepping: true
            onClicked: picker.moved(7)
        }
    }
}
