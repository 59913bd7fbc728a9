import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// Text to read: always plain, always whole. `role` says what it is for, and so how it looks.
Label {
    property TypeRole role: Theme.body

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    font: role.font
    lineHeightMode: Text.FixedHeight
    lineHeight: role.lineOf(font.pixelSize)
    topPadding: role.aboveLine(font.pixelSize)
    Layout.fillWidth: true
}
