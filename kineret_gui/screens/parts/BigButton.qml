import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// A button for an act. `kind`: "main" for the one that matters, "usual" for others, "help" for Get help.
Button {
    id: button

    property string kind: "usual"
    property bool stepping: false // made to be pressed many times in a row: see device/press_filter.py
    readonly property bool filled: kind === "main" || kind === "help"
    readonly property color fill: kind === "help" ? Theme.help : Theme.accent
    readonly property color fillInk: kind === "help" ? Theme.helpInk : Theme.accentInk

    Layout.fillWidth: true
    Layout.minimumHeight: contentItem.implicitHeight + 2 * Theme.gap // whatever height is asked for, the words fit
    implicitHeight: Math.max(kind === "main" ? Theme.bigTarget : Theme.target + 4,
                             contentItem.implicitHeight + 2 * Theme.gap)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    font.pixelSize: kind === "main" ? Theme.textLarge : Theme.textBody
    font.weight: kind === "main" ? Font.DemiBold : Font.Medium
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Label {
        text: button.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: !button.enabled ? Theme.softInk : button.filled ? button.fillInk : Theme.accent
        font: button.font
        Accessible.ignored: true
    }
    background: PressFrame {
        focused: button.visualFocus
        strong: true
        color: !button.enabled ? Theme.tint
             : button.filled ? (button.down ? Theme.pressed : button.fill)
             : (button.down ? Theme.tint : Theme.surface)
        border.color: button.enabled ? button.fill : Theme.line
    }
}
