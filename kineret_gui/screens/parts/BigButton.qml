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
    readonly property color fillInk: kind === "help" ? Theme.helpText : Theme.accentText

    Layout.fillWidth: true
    Layout.minimumHeight: contentItem.implicitHeight + 2 * Theme.space // whatever height is asked for, the words fit
    implicitHeight: Math.max(kind === "main" ? Theme.bigTarget : Theme.target + 4,
                             contentItem.implicitHeight + 2 * Theme.space)
    leftPadding: Theme.space
    rightPadding: Theme.space
    font: (kind === "main" ? Theme.section : Theme.strong).font
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Label {
        text: button.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: !button.enabled ? Theme.inkSoft : button.filled ? button.fillInk : Theme.accent
        font: button.font
        Accessible.ignored: true
    }
    background: PressFrame {
        focused: button.visualFocus
        strong: true
        color: !button.enabled ? Theme.accentTint
             : button.filled ? (button.down ? Theme.accentPressed : button.fill)
             : (button.down ? Theme.accentTint : Theme.surface)
        border.color: button.enabled ? button.fill : Theme.line
    }
}
