import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// One of the four parts of the program: an icon in a pill, and its word below.
AbstractButton {
    id: tab

    property bool isOpen: false
    property real most: 2 // what letters may be multiplied by

    implicitHeight: contentItem.implicitHeight + 2 * Theme.spaceTiny
    hoverEnabled: true
    font: (isOpen ? Theme.strong : Theme.caption).sized(Theme.caption.upTo(most).pixelSize)
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: isOpen
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    HoverHandler { cursorShape: Qt.PointingHandCursor }

    contentItem: ColumnLayout {
        spacing: Theme.spaceTiny
        Rectangle {
            implicitWidth: 64
            implicitHeight: Theme.spaceVast
            Layout.alignment: Qt.AlignHCenter
            radius: height / 2
            color: tab.isOpen || tab.down ? Theme.accentTint : tab.hovered ? Theme.sunken : Theme.clear
            border.width: tab.isOpen ? Theme.tintEdgeWidth : 0
            border.color: Theme.ink
            Icon {
                anchors.centerIn: parent
                name: tab.icon.name
                colour: tab.isOpen ? Theme.accentTintText : Theme.inkSoft
            }
        }
        Label {
            text: tab.text
            textFormat: Text.PlainText
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: tab.isOpen ? Theme.ink : Theme.inkSoft
            font: tab.font
            Accessible.ignored: true
        }
    }
    background: PressFrame {
        focused: tab.visualFocus
        color: Theme.clear
        border.color: Theme.clear
    }
}
