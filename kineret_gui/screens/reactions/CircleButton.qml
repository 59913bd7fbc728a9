import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import "../parts"

// A circle of known size, drawn with one pixel for each millimetre, and its size in words.
AbstractButton {
    id: button

    required property int across
    required property string words
    required property string detail
    required property bool chosen

    text: Theme.statements([words, detail])
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    checkable: true
    checked: chosen
    onToggled: checked = Qt.binding(() => chosen) // what is chosen is said by the screen, not by the press
    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.space)
    padding: Theme.space
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.space
        Item {
            implicitWidth: 100
            implicitHeight: button.across
            Rectangle {
                anchors.centerIn: parent
                width: button.across
                height: button.across
                radius: width / 2
                color: button.chosen ? Theme.accent : Theme.areaColour("recent")
                border.color: button.chosen ? Theme.accent : Theme.skinLine
                border.width: button.across > 8 ? 2 : 1
            }
        }
        ColumnLayout {
            spacing: Theme.spaceTiny
            Words {
                text: button.words
                role: Theme.strong
                Accessible.ignored: true
            }
            Words {
                text: button.detail
                visible: text.length > 0
                color: Theme.inkSoft
                role: Theme.caption
                Accessible.ignored: true
            }
        }
        DoseMark { shape: "tick"; tone: "open"; visible: button.chosen }
    }
    background: PressFrame {
        focused: button.visualFocus
        strong: button.chosen
        color: button.chosen ? Theme.accentTint : Theme.surface
        border.color: button.chosen ? Theme.accent : Theme.line
    }
}
