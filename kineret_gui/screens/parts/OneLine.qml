import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// A name in one line. Where there is no room for the whole, the pointer shows it, and a screen reader always says it.
Label {
    id: line

    property TypeRole role: Theme.body
    readonly property bool isSaidWhole: true // for the tests of each page, which find text that is cut off

    textFormat: Text.PlainText
    elide: Text.ElideRight
    color: Theme.ink
    font: role.font
    Layout.fillWidth: true
    Layout.minimumWidth: 0
    HoverHandler { id: pointer }
    ToolTip.text: text
    ToolTip.visible: truncated && pointer.hovered
}
