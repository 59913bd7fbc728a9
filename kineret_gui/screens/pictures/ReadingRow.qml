pragma ComponentBehavior: Bound
import QtQuick
import "../parts"

// A reading in words, and its point on the axis; in a year the readings of a week.
PictureButton {
    id: row

    required property var modelData
    required property real side
    readonly property real wordsHeight: words.implicitHeight

    spoken: modelData.spoken
    padding: 0
    leftPadding: 0
    rightPadding: 0

    background: PressFrame {
        focused: row.visualFocus
        radius: Theme.cornerDay
        color: row.down ? Theme.accentTint : "transparent" // the axis shows through
        border.color: Theme.hairline
    }
    contentItem: Item {
        Column {
            id: words
            x: 8
            width: row.side - 16
            anchors.verticalCenter: parent.verticalCenter
            Words {
                text: row.modelData.text
                width: parent.width
                role: Theme.strong
                Accessible.ignored: true
            }
            Words {
                text: row.modelData.day
                width: parent.width
                color: Theme.inkSoft
                role: Theme.caption
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Words {
                text: row.modelData.time
                visible: text.length > 0
                width: parent.width
                color: Theme.inkSoft
                role: Theme.caption
                Accessible.ignored: true
            }
        }
        Repeater {
            model: row.modelData.along
            Rectangle {
                required property int index
                required property real modelData
                readonly property real part: (index + 1) / (row.modelData.along.length + 1)
                x: row.side + modelData * (row.width - row.side) - width / 2
                y: part * (row.height + 8) - 4 - height / 2
                width: row.modelData.along.length > 1 ? 8 : 14
                height: width
                radius: width / 2
                color: Theme.accent
            }
        }
    }
}
