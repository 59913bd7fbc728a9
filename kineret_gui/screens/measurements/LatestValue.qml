import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import "../parts"

// The latest value of one quantity, large, with the range that was printed beside it. No colour judges it.
AbstractButton {
    id: button

    required property string title
    required property string value
    required property string range
    required property string taken
    required property string earlier
    readonly property string below: earlier.length > 0 ? qsTr("%1; %2").arg(taken).arg(earlier) : taken
    readonly property string measured: qsTr("%1: %2").arg(title).arg(value)

    text: range.length > 0 ? qsTr("%1. %2. %3").arg(measured).arg(range).arg(below) : qsTr("%1. %2").arg(measured).arg(below)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.gap)
    padding: Theme.gap
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: ColumnLayout {
        spacing: 2
        Words {
            text: button.title
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true
            Words {
                id: large
                text: button.value
                width: Math.min(implicitWidth, parent.width)
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Words {
                text: button.range
                visible: text.length > 0
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(implicitHeight, large.height)
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
        Words {
            text: button.below
            color: Theme.softInk
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
    }
    background: PressFrame {
        focused: button.visualFocus
        color: button.down ? Theme.tint : Theme.surface
        border.color: Theme.line
    }
}
