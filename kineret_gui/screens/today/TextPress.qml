import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import "../parts"

// A small act of a card: coloured words with a sign behind them, on no ground of their own.
AbstractButton {
    id: button

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight)
    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth)
    hoverEnabled: true
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    HoverHandler { cursorShape: Qt.PointingHandCursor }

    contentItem: RowLayout {
        spacing: Theme.spaceTiny
        Words {
            text: button.text
            role: Theme.strong
            color: button.down ? Theme.accentPressed : Theme.accent
            Accessible.ignored: true
        }
        Icon { name: button.icon.name; colour: Theme.accent }
    }
    background: PressFrame {
        focused: button.visualFocus
        color: Theme.clear
        border.color: Theme.clear
    }
}
