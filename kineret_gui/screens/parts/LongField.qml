import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// Room for several lines, with its question above and what is wrong below. Tab goes on to the next thing.
ColumnLayout {
    id: field

    required property string label
    property string wrong
    property bool needed: false // nothing is written without it
    readonly property string caption: needed ? qsTr("Required") : ""
    readonly property string invalid: wrong.length > 0 ? qsTr("Invalid: %1").arg(wrong) : "" // Qt has no state for it
    readonly property string summary: Theme.statements([caption, invalid])
    property alias text: input.text
    signal edited(string text)

    spacing: Theme.spaceTiny
    Layout.fillWidth: true

    Words {
        text: field.label
        role: Theme.strong
        Accessible.ignored: true
    }
    Words {
        text: field.caption
        visible: text.length > 0
        color: Theme.inkSoft
        role: Theme.caption
        Accessible.ignored: true
    }
    TextArea {
        id: input
        textFormat: Text.PlainText
        Layout.fillWidth: true
        implicitHeight: Math.max(8 * Theme.body.pixels, contentHeight + 2 * Theme.space)
        padding: Theme.space
        wrapMode: TextEdit.Wrap
        color: Theme.ink
        font: Theme.body.font
        selectByMouse: true
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        Accessible.name: field.label
        Accessible.description: field.summary
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextEdited: field.edited(text)
        background: PressFrame {
            focused: input.activeFocus
            strong: true
            radius: Theme.cornerField
            color: Theme.writable
            border.color: field.wrong.length > 0 ? Theme.help : Theme.line
        }
    }
    FieldError { text: field.wrong }
}
