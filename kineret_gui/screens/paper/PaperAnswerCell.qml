import QtQuick
import QtQuick.Controls.Basic
import "../parts"

// The answer for a dose. A press, or Space, goes to the next answer; Enter goes on to the next cell.
AbstractButton {
    id: cell

    required property string spoken
    property string wrong

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2").arg(spoken).arg(text)
    Accessible.description: wrong
    implicitWidth: 2 * Theme.target
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + 8)
    padding: Theme.spaceTiny
    Keys.onReturnPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onEnterPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    contentItem: Words {
        text: cell.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        role: Theme.caption
        Accessible.ignored: true
    }
    background: PressFrame {
        focused: cell.visualFocus
        strong: cell.wrong.length > 0
        radius: Theme.cornerDay
        color: cell.down ? Theme.accentTint : Theme.surface
        border.color: cell.wrong.length > 0 ? Theme.help : Theme.line
    }
}
