import QtQuick
import QtQuick.Controls.Basic
import "../parts"

// One cell to type into. Enter goes on like Tab; Ctrl+D and Ctrl+U fill the whole line.
TextField {
    id: cell

    required property string spoken
    property string typed
    property string hint
    property string wrong
    property string meaning
    readonly property string usual: hint.length > 0 ? qsTr("Usual: %1").arg(hint) : ""
    signal typedIn(text: string)
    signal finished
    signal sameAsAbove
    signal asUsual

    function take(event: KeyEvent): bool {
        if (!(event.modifiers & Qt.ControlModifier) || (event.key !== Qt.Key_D && event.key !== Qt.Key_U)) return false;
        event.key === Qt.Key_D ? sameAsAbove() : asUsual();
        return true;
    }

    text: typed
    implicitWidth: Theme.target + 16
    implicitHeight: Math.max(Theme.target, contentHeight + 2 * Theme.space)
    leftPadding: Theme.spaceSmall
    rightPadding: Theme.spaceSmall
    color: Theme.ink
    font: (length > 0 ? Theme.strong : Theme.body).font // heavier than the hint, which has its colour in high contrast
    selectByMouse: true
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    Accessible.name: spoken
    Accessible.description: [wrong, meaning, usual].filter(text => text).join(" ")
    Keys.onPressed: event => event.accepted = take(event)
    Keys.onReturnPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onEnterPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    onTextEdited: typedIn(text)
    onEditingFinished: finished()

    Words { // Qt's own placeholder would read markup
        text: cell.hint
        visible: cell.length === 0 && cell.preeditText.length === 0
        anchors { left: parent.left; leftMargin: cell.leftPadding; verticalCenter: parent.verticalCenter }
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    background: PressFrame {
        focused: cell.activeFocus
        strong: true
        radius: Theme.cornerField
        color: Theme.writable
        border.color: cell.wrong.length > 0 ? Theme.help : Theme.line
    }
}
