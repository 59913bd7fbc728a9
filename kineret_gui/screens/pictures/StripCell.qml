pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// One value of a strip: its day, a column as high as it was much, and the same in words.
PictureButton {
    id: cell

    required property var modelData
    readonly property real high: 40

    spoken: modelData.spoken
    leftPadding: Theme.spaceTiny
    rightPadding: Theme.spaceTiny

    contentItem: ColumnLayout {
        spacing: Theme.spaceTiny
        Words {
            text: cell.modelData.label
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            role: Theme.caption
            Accessible.ignored: true
        }
        Row {
            spacing: Theme.spaceTiny
            Layout.alignment: Qt.AlignHCenter
            Repeater {
                model: cell.modelData.heights
                Rectangle {
                    required property real modelData
                    width: cell.modelData.heights.length > 1 ? 6 : 18
                    height: cell.high
                    radius: Theme.cornerMark
                    color: Theme.ground
                    border.color: Theme.line
                    Rectangle {
                        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                        height: parent.modelData * parent.height
                        radius: Theme.cornerMark
                        color: Theme.accent
                    }
                }
            }
        }
        Words {
            text: cell.modelData.text
            horizontalAlignment: Text.AlignHCenter
            role: Theme.strong
            Accessible.ignored: true
        }
        Item { Layout.fillHeight: true }
    }
}
