import QtQuick
import QtQuick.Controls.Basic
import "../parts"

// A point of a picture that can be pressed. Tab comes to one of each row; the arrow keys go to the others.
AbstractButton {
    id: button

    required property string spoken
    property bool current: false
    property bool strong: false
    signal reached()
    signal went(across: int, down: int)

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    activeFocusOnTab: current
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.spaceSmall
    leftPadding: Theme.spaceSmall
    rightPadding: Theme.spaceSmall
    onActiveFocusChanged: if (activeFocus) reached()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onLeftPressed: went(-1, 0)
    Keys.onRightPressed: went(1, 0)
    Keys.onUpPressed: went(0, -1)
    Keys.onDownPressed: went(0, 1)

    background: PressFrame {
        focused: button.visualFocus
        strong: button.strong
        radius: Theme.cornerDay
        color: button.down || button.strong ? Theme.accentTint : Theme.surface
        border.color: button.strong ? Theme.accent : Theme.hairline
    }
}
