pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import "../parts"

// One answer of a row: a number or a word, with a tick below it when it is chosen. Pressed again it is taken back.
// Short answers in one line share a track, as those of a ChoiceList do.
AbstractButton {
    id: button

    required property string spoken
    property bool chosen: false
    property bool inTrack: false

    Accessible.role: Accessible.RadioButton
    Accessible.name: spoken
    checkable: true
    checked: chosen
    onToggled: checked = Qt.binding(() => chosen) // what is chosen is said by the screen, not by the press
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    implicitHeight: Math.max(inTrack ? Theme.secondTarget : Theme.target + 16, contentItem.implicitHeight + (inTrack ? 2 * Theme.space : 36))
    padding: Theme.spaceTiny
    hoverEnabled: true
    HoverHandler { cursorShape: Qt.PointingHandCursor }
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.spaceSmall
        Item { Layout.fillWidth: true }
        Icon { name: button.inTrack && button.chosen ? "check" : ""; size: 20; colour: words.color }
        Label {
            id: words
            text: button.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: button.chosen ? Theme.accentTintText : Theme.ink
            font: (button.chosen || !button.inTrack ? Theme.strong : Theme.body).font
            Layout.fillWidth: implicitWidth > Layout.maximumWidth
            Layout.maximumWidth: button.availableWidth
            Accessible.ignored: true
        }
        Item { Layout.fillWidth: true }
    }
    background: PressFrame {
        focused: button.visualFocus
        radius: button.inTrack ? Theme.cornerControl : Theme.cornerDay
        color: button.chosen ? Theme.accentTint : button.inTrack ? Theme.clear : Theme.surface
        border.width: button.chosen ? Math.max(Theme.edgeWidth, Theme.tintEdgeWidth) : Theme.hairlineWidth
        border.color: button.chosen ? Theme.accent : button.inTrack ? Theme.clear : Theme.line

        Rectangle { // between two answers of a track
            visible: button.inTrack && !button.chosen && button.x > Theme.spaceSmall
            anchors { right: parent.left; rightMargin: Theme.spaceTiny; top: parent.top; bottom: parent.bottom; topMargin: Theme.space; bottomMargin: Theme.space }
            width: Theme.hairlineWidth
            color: Theme.line
        }
        Rectangle { // under the pointer
            anchors.fill: parent
            radius: parent.radius
            color: Theme.accent
            opacity: button.down ? Theme.pressTint : button.hovered ? Theme.hoverTint : 0
        }
        Loader {
            anchors { bottom: parent.bottom; bottomMargin: Theme.spaceSmall; horizontalCenter: parent.horizontalCenter }
            active: button.chosen && !button.inTrack
            sourceComponent: DoseMark { shape: "tick"; tone: "open"; colour: Theme.accentTintText; size: 14 }
        }
    }
}
