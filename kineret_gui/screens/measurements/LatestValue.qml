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

    text: Theme.statements([measured, range, below])
    Accessible.role: Accessible.Button
    Accessible.name: text
    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.space)
    padding: Theme.space
    leftPadding: Theme.spaceCard
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: ColumnLayout {
        spacing: Theme.spaceTiny
        Words {
            text: button.title
            role: Theme.strong
            Accessible.ignored: true
        }
        Flow {
            spacing: Theme.space
            Layout.fillWidth: true
            Words {
                id: large
                text: button.value
                width: Math.min(implicitWidth, parent.width)
                role: Theme.title
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
            color: Theme.inkSoft
            role: Theme.caption
            Accessible.ignored: true
        }
    }
    background: PressFrame {
        focused: button.visualFocus
        radius: Theme.cornerCard
        color: button.down ? Theme.accentTint : Theme.surface
        border.color: Theme.hairline
    }
}
