import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// Get help, the same everywhere: a pill in a press area that is higher than it. Tinted, so that red does not shout.
AbstractButton {
    id: button

    property real most: 2 // what letters may be multiplied by
    readonly property color ink: enabled ? Theme.helpTintText : Theme.inkSoft

    text: qsTr("Get help")
    implicitHeight: Theme.bigTarget
    implicitWidth: contentItem.implicitWidth + 2 * Theme.spaceCard
    leftPadding: Theme.spaceCard
    rightPadding: Theme.spaceCard
    font: Theme.strong.upTo(most)
    hoverEnabled: true
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    HoverHandler { cursorShape: Qt.PointingHandCursor }

    contentItem: RowLayout {
        spacing: Theme.spaceSmall
        Icon { name: "help"; colour: button.ink; size: Math.round(1.3 * button.font.pixelSize) }
        Label {
            text: button.text
            textFormat: Text.PlainText
            color: button.ink
            font: button.font
            Accessible.ignored: true
        }
    }
    background: Item {
        PressFrame {
            anchors.centerIn: parent
            width: parent.width
            height: Math.max(Theme.target, button.contentItem.implicitHeight + 2 * Theme.spaceSmall)
            radius: height / 2
            focused: button.visualFocus
            strong: true
            color: Theme.helpTint
            border.color: button.enabled ? Theme.help : Theme.line

            Rectangle { // a second edge, where it has no colour of its own
                anchors.fill: parent
                anchors.margins: Theme.spaceTiny
                visible: Theme.contrast
                radius: height / 2
                color: Theme.clear
                border.color: button.enabled ? Theme.help : Theme.line
            }
            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: Theme.help
                opacity: button.down ? Theme.pressTint : button.hovered ? Theme.hoverTint : 0
            }
        }
    }
}
