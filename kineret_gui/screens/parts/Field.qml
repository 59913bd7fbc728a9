import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// A line to type into, with its question above and what is wrong below. Where a row opens in place and shows it, it has the
// keyboard. What it holds is selected when one comes to it, so that what is typed replaces it.
ColumnLayout {
    id: field

    required property string label
    property string hint
    property string wrong
    property bool needed: false // nothing is written without it
    property bool follows: false // where it opens something else is asked before it
    readonly property alias input: input
    readonly property string caption: Theme.statements([needed ? qsTr("Required") : "", hint])
    readonly property string invalid: wrong.length > 0 ? qsTr("Invalid: %1").arg(wrong) : "" // Qt has no state for it
    readonly property string summary: Theme.statements([caption, invalid])
    property alias text: input.text
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    signal edited(string text)

    function takeKeyboard(): void {
        const row = Window.activeFocusItem as ListRow;
        if (visible && !follows && row?.folds && row.isOpen) input.begin();
    }

    spacing: Theme.spaceTiny
    Layout.fillWidth: true
    onVisibleChanged: if (visible) Qt.callLater(takeKeyboard)

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
    TextField {
        id: input
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.target + 8, contentHeight + 2 * Theme.space)
        leftPadding: Theme.space
        rightPadding: Theme.space
        color: Theme.ink
        font: Theme.body.font
        selectByMouse: true
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        Accessible.name: field.label
        Accessible.description: field.summary
        property bool isComeTo: false // and nothing was done in it yet
        function begin(): void {
            forceActiveFocus();
            selectAll();
        }
        onActiveFocusChanged: isComeTo = activeFocus
        onReleased: if (isComeTo || !activeFocus) Qt.callLater(replaces) // some desktops give the keyboard only afterwards
        function replaces(): void {
            isComeTo = false;
            if (selectedText.length === 0) selectAll();
        }
        onTextChanged: isComeTo = false
        onTextEdited: field.edited(text)
        background: PressFrame {
            focused: input.activeFocus
            strong: true
            radius: Theme.cornerField
            color: Theme.writable
            border.color: field.wrong.length > 0 ? Theme.help : Theme.line
        }
    }
    FieldError { text: Theme.unbroken(field.wrong) }
}
