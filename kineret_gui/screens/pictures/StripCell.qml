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
    leftPadding: 3
    rightPadding: 3

    contentItem: ColumnLayout {
        spacing: 4
        Words {
            text: cell.modelData.label
            horizontalAlignment: Text.AlignHCenter
            color: Theme.softInk
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
        Row {
            spacing: 2
            Layout.alignment: Qt.AlignHCenter
            Repeater {
                model: cell.modelData.heights
                Rectangle {
                    required property real modelData
                    width: cell.modelData.heights.length > 1 ? 6 : 18
                    height: cell.high
                    radius: 3
                    color: Theme.ground
                    border.color: Theme.line
                    Rectangle {
                        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                        height: parent.modelData * parent.height
                        radius: 3
                        color: Theme.accent
                    }
                }
            }
        }
        Words {
            text: cell.modelData.text
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.textSmall
            font.weight: Font.Medium
            lineHeight: 1.0
            Accessible.ignored: true
        }
        Item { Layout.fillHeight: true }
    }
}
