import QtQuick
import QtQuick.Controls.Basic

// An icon to press where there is room for nothing more, as for the way back. Its name is said by a screen reader.
AbstractButton {
    id: button

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    hoverEnabled: true
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    HoverHandler { cursorShape: Qt.PointingHandCursor }
    ToolTip.text: text
    ToolTip.visible: hovered
    ToolTip.delay: Theme.tipDelay

    contentItem: Item {
        Icon { anchors.centerIn: parent; name: button.icon.name; colour: button.enabled ? Theme.ink : Theme.inkSoft }
    }
    background: PressFrame {
        focused: button.visualFocus
        radius: height / 2
        border.color: Theme.clear
        color: button.down || button.hovered ? Theme.accentTint : Theme.clear
    }
}
