pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// One of several answers, or one that can be on or off. A tick and a word say which, not the colour alone.
AbstractButton {
    id: button

    property string detail
    property bool chosen: false
    property bool several: false
    property bool dotted: true

    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: detail.length > 0 ? qsTr("%1. %2").arg(text).arg(detail) : text
    checkable: true
    checked: chosen
    onToggled: checked = Qt.binding(() => chosen) // what is chosen is said by the screen, not by the press
    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.target + 8, contentItem.implicitHeight + 2 * Theme.space)
    padding: Theme.space
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.space
        Rectangle {
            visible: button.dotted
            implicitWidth: 26
            implicitHeight: 26
            radius: button.several ? Theme.cornerMark : height / 2
            color: button.chosen ? Theme.accent : "transparent"
            border.color: button.chosen ? Theme.accent : Theme.line
            border.width: 2
            Loader {
                anchors.centerIn: parent
                active: button.chosen
                sourceComponent: DoseMark { shape: "tick"; tone: "open"; colour: Theme.accentText; size: 18 }
            }
        }
        ColumnLayout {
            spacing: Theme.spaceTiny
            Words {
                text: button.text
                role: button.chosen ? Theme.strong : Theme.body
                Accessible.ignored: true
            }
            Words {
                text: button.detail
                visible: button.detail.length > 0
                color: Theme.inkSoft
                role: Theme.caption
                Accessible.ignored: true
            }
        }
    }
    background: PressFrame {
        focused: button.visualFocus
        strong: button.chosen
        color: button.chosen ? Theme.accentTint : Theme.surface
        border.color: button.chosen ? Theme.accent : Theme.line
    }
}
