pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import "../parts"

// One answer of a row: a number or a word, with a tick below it when it is chosen. Pressed again it is taken back.
AbstractButton {
    id: button

    required property string spoken
    property bool chosen: false

    Accessible.role: Accessible.RadioButton
    Accessible.name: spoken
    checkable: true
    checked: chosen
    onToggled: checked = Qt.binding(() => chosen) // what is chosen is said by the screen, not by the press
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    implicitHeight: Math.max(Theme.target + 16, contentItem.implicitHeight + 36)
    padding: Theme.spaceTiny
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Label {
        text: button.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: button.chosen ? Theme.accentText : Theme.ink
        font: Theme.section.font
        Accessible.ignored: true
    }
    background: PressFrame {
        focused: button.visualFocus
        strong: true
        radius: Theme.cornerDay
        color: button.chosen ? Theme.accent : button.down ? Theme.accentTint : Theme.surface
        border.color: button.chosen ? Theme.accent : Theme.line
        Loader {
            anchors { bottom: parent.bottom; bottomMargin: Theme.spaceTiny; horizontalCenter: parent.horizontalCenter }
            active: button.chosen
            sourceComponent: DoseMark { shape: "tick"; tone: "open"; colour: Theme.accentText; size: 14 }
        }
    }
}
