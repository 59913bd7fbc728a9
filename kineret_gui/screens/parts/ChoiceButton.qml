pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// One of several answers, or one that can be on or off. A mark and the weight of its words say which, not the colour
// alone. Its shape is that of what it stands in: a ChoiceCard, the track of a ChoiceList, or Chips.
AbstractButton {
    id: button

    enum Shape { Box, Row, Segment, Chip }

    property int shape: ChoiceButton.Box
    property string detail
    property Component mark: null
    property bool chosen: false
    property bool several: false
    property bool matters: false // the hand may not miss it
    property bool ticks: true // a segment shows it with a tick, too
    readonly property bool isBox: shape === ChoiceButton.Box
    readonly property bool isChip: shape === ChoiceButton.Chip
    readonly property bool isSegment: shape === ChoiceButton.Segment
    readonly property real least: matters ? Theme.bigTarget : isChip ? Theme.target : Theme.secondTarget
    readonly property real wordsWidth: Math.ceil(strong.advanceWidth) + 2 * Theme.spaceSmall // chosen, and in one line
    readonly property real tickWidth: tick.size + 3 * Theme.spaceSmall // between it, the words and both sides
    readonly property real beside: sign.width + Theme.spaceSmall
    readonly property color ink: chosen ? Theme.accentTintText : Theme.ink

    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: Theme.statements([text, detail])
    checkable: true
    checked: chosen
    onToggled: checked = Qt.binding(() => chosen) // what is chosen is said by the screen, not by the press
    hoverEnabled: true
    Layout.fillWidth: true
    implicitWidth: isChip ? wordsWidth + beside + leftPadding : implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(least, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: isSegment ? Theme.spaceSmall : Theme.space
    rightPadding: isSegment || isChip ? Theme.spaceSmall : Theme.space
    topPadding: isChip || isSegment ? Theme.spaceSmall : Theme.space
    bottomPadding: topPadding
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    HoverHandler { cursorShape: Qt.PointingHandCursor }

    TextMetrics { id: strong; font: Theme.strong.font; text: button.text }

    contentItem: RowLayout {
        spacing: button.isChip || button.isSegment ? Theme.spaceSmall : Theme.space
        Loader {
            sourceComponent: button.mark
            visible: button.mark !== null
        }
        ChoiceMark {
            id: sign
            chosen: button.chosen
            several: button.several
            size: Math.round((button.isChip ? 20 : 26) * (0.6 + 0.4 * Theme.textScale))
            visible: !button.isSegment
        }
        Item { Layout.fillWidth: true; visible: button.isSegment }
        Icon {
            id: tick
            name: button.isSegment ? "check" : ""
            size: 20
            colour: button.ink
            visible: button.isSegment && button.chosen && button.ticks
        }
        ColumnLayout {
            spacing: Theme.spaceTiny
            Layout.fillWidth: !button.isSegment
            Words {
                text: Theme.unbroken(button.text)
                role: button.chosen ? Theme.strong : Theme.body
                color: button.ink
                Accessible.ignored: true
            }
            Words {
                text: Theme.unbroken(button.detail)
                visible: button.detail.length > 0
                color: button.chosen ? button.ink : Theme.inkSoft
                role: Theme.caption
                Accessible.ignored: true
            }
        }
        Item { Layout.fillWidth: true; visible: button.isSegment }
    }
    background: PressFrame {
        focused: button.visualFocus
        strong: button.chosen
        radius: button.isChip ? Math.min(height / 2, Theme.cornerSheet) : Theme.cornerControl
        color: button.chosen ? Theme.accentTint : button.isBox || button.isChip ? Theme.surface : Theme.clear
        border.width: button.chosen ? Math.max(Theme.edgeWidth, Theme.tintEdgeWidth) : Theme.hairlineWidth
        border.color: button.chosen ? Theme.accent : button.isBox || button.isChip ? Theme.line : Theme.clear

        Rectangle { // between two answers of a track
            visible: button.isSegment && !button.chosen && button.x > Theme.spaceSmall
            anchors { right: parent.left; rightMargin: Theme.spaceTiny; top: parent.top; bottom: parent.bottom; topMargin: Theme.space; bottomMargin: Theme.space }
            width: Theme.hairlineWidth
            color: Theme.line
        }
        Rectangle { // and between two lines of them
            visible: button.isSegment && button.y > Theme.spaceSmall
            anchors { left: parent.left; right: parent.right; bottom: parent.top; bottomMargin: Theme.spaceTiny }
            height: Theme.hairlineWidth
            color: Theme.line
        }
        Rectangle { // under the pointer
            anchors.fill: parent
            radius: parent.radius
            color: Theme.accent
            opacity: button.down ? Theme.pressTint : button.hovered ? Theme.hoverTint : 0
        }
        Rectangle {
            visible: button.shape === ChoiceButton.Row && button.y > 0
            anchors { left: parent.left; right: parent.right; bottom: parent.top; margins: Theme.spaceTiny }
            height: Theme.hairlineWidth
            color: Theme.hairline
        }
    }
}
