import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// Text to read: always plain, always whole.
Label {
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    font.pixelSize: Theme.textBody
    lineHeight: 1.15
    Layout.fillWidth: true
}
