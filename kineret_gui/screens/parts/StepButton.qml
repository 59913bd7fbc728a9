import QtQuick
import QtQuick.Controls.Basic

// A round button with an arrow, to the stretch of time before or after. `text` names that stretch for the ear.
AbstractButton {
    id: button

    required property bool back
    property bool stepping: true // made to be pressed many times in a row: see device/press_filter.py

    visible: text.length > 0
    Accessible.role: Accessible.Button
    Accessible.name: text
    implicitWidth: Theme.secondTarget
    implicitHeight: Theme.secondTarget
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    ToolTip.text: text
    ToolTip.visible: hovered
    ToolTip.delay: 700

    background: PressFrame {
        focused: button.visualFocus
        radius: height / 2
        color: button.down ? Theme.accent : Theme.accentTint
        border.color: Theme.accent
        border.width: Theme.tintEdgeWidth
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.back ? "previous" : "next"
            colour: button.down ? Theme.accentText : Theme.accentTintText
        }
    }
}
