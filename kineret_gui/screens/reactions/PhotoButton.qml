import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import "../parts"

// A photo, small, with its day below; pressed, it opens large.
AbstractButton {
    id: button

    required property string entry
    required property string source
    required property real shape
    required property string words

    text: words
    Accessible.role: Accessible.Button
    Accessible.name: text
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: Theme.spaceSmall
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: ColumnLayout {
        spacing: Theme.spaceSmall
        Picture { source: button.source; shape: button.shape; most: 180 }
        Words {
            text: Theme.unbroken(button.words)
            role: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    background: PressFrame { focused: button.visualFocus }
}
