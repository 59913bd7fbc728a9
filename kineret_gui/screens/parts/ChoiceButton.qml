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
    implicitHeight: Math.max(Theme.target + 8, contentItem.implicitHeight + 2 * Theme.gap)
    padding: Theme.gap
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.gap
        Rectangle {
            visible: button.dotted
            implicitWidth: 26
            implicitHeight: 26
            radius: button.several ? 6 : 13
            color: button.chosen ? Theme.accent : "transparent"
            border.color: button.chosen ? Theme.accent : Theme.line
            border.width: 2
            Label {
                anchors.centerIn: parent
                text: "✓"
                textFormat: Text.PlainText
                visible: button.chosen
                color: Theme.accentInk
                font.pixelSize: 18
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            spacing: 2
            Words {
                text: button.text
                font.weight: button.chosen ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
            Words {
                text: button.detail
                visible: button.detail.length > 0
                color: Theme.softInk
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
        }
    }
    background: PressFrame {
        focused: button.visualFocus
        strong: button.chosen
        color: button.chosen ? Theme.tint : Theme.surface
        border.color: button.chosen ? Theme.accent : Theme.line
    }
}
