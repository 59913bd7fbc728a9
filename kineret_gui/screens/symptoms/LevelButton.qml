pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import "../parts"

// The level of a symptom: the word, and as many filled bars.
AbstractButton {
    id: button

    required property int strength
    required property string spoken
    property bool choosing: false // it is only marked, and can be marked anew
    property bool chosen: false

    Accessible.role: choosing ? Accessible.RadioButton : Accessible.Button
    Accessible.name: spoken
    checkable: choosing
    checked: chosen
    onToggled: checked = Qt.binding(() => chosen) // what is chosen is said by the screen, not by the press
    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.space)
    padding: Theme.space
    leftPadding: Theme.spaceCard
    rightPadding: Theme.spaceCard
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.space
        Row {
            spacing: Theme.spaceTiny
            Repeater {
                model: 3
                Rectangle {
                    required property int index
                    readonly property bool filled: index < button.strength
                    anchors.bottom: parent?.bottom
                    width: 9
                    height: 12 + 7 * index
                    radius: Theme.cornerMark
                    color: filled ? Theme.accent : "transparent"
                    border.color: filled ? Theme.accent : Theme.line
                    border.width: filled ? 0 : 1.5
                }
            }
        }
        Words {
            text: button.text
            role: Theme.section
            Accessible.ignored: true
        }
        DoseMark { shape: "tick"; tone: "open"; visible: button.chosen }
    }
    background: PressFrame {
        focused: button.visualFocus
        strong: true
        color: button.down || button.chosen ? Theme.accentTint : Theme.surface
        border.color: Theme.accent
        border.width: button.chosen ? 4 : 2
    }
}
