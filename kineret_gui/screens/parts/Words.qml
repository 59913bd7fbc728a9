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
    lineHeight: Math.round(font.pixelSize * role.line / role.size)
    topPadding: Math.round((lineHeight - 1.3 * font.pixelSize) / 2) // Qt puts the extra of a fixed line below it
    Layout.fillWidth: true
}
