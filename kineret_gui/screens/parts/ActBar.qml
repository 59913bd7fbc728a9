import QtQuick
import QtQuick.Layouts

// The bar at the bottom of a form: its main button, and the way to the step before. Letters that have grown give way to
// the page: the words stand in one line, as large as that allows, and never smaller than in the other bars. Above it
// stands what will be written, where a form says that in short: `written`, lines that a screen reader comes by in the page.
Rectangle {
    id: bar

    required property string act // empty where nothing can be done now
    property bool mayAct: true
    property string icon: "check"
    property alias written: written.data
    property string before // the way to the step before; empty where there is none
    readonly property bool narrow: width < 20 * Theme.strong.pixels
    readonly property real beside: before.length === 0 ? 0 : narrow ? Theme.secondTarget : 120
    readonly property real room: row.width - (beside > 0 ? beside + Theme.spaceSmall : 0) - 2 * Theme.space - 4 * Theme.spaceSmall
                               - (icon.length > 0 ? 1.2 * Theme.section.pixels : 0)
    readonly property bool isRead: written.visible && written.implicitHeight > 0
    readonly property real gap: Window.height < 500 ? Theme.spaceTiny // in a low window it gives way, too
                              : isRead ? Theme.spaceSmall : Theme.space
    signal acted
    signal wentBefore

    visible: act.length > 0 || before.length > 0
    implicitHeight: row.implicitHeight + 2 * gap + (isRead ? written.implicitHeight + Theme.spaceTiny : 0)
    color: Theme.surface

    TextMetrics { id: line; font: Theme.section.font; text: bar.act }
    ColumnLayout {
        id: written
        anchors { top: parent.top; topMargin: bar.gap; horizontalCenter: parent.horizontalCenter }
        width: row.width
        visible: bar.act.length > 0
        spacing: 0
    }
    RowLayout {
        id: row
        anchors { bottom: parent.bottom; bottomMargin: bar.gap; horizontalCenter: parent.horizontalCenter }
        width: Math.min(bar.width - 2 * Theme.spaceCard, Theme.readingWidth)
        layoutDirection: Qt.RightToLeft // Tab comes to what goes on first
        spacing: Theme.spaceSmall

        MainButton {
            text: bar.act
            icon.name: bar.icon
            font: Theme.section.inOneLine(bar.room, line.advanceWidth, Theme.barGrowth)
            visible: text.length > 0
            enabled: bar.mayAct
            onClicked: bar.acted()
        }
        SecondButton {
            text: bar.before
            matters: true
            visible: text.length > 0 && !short.visible
            Layout.fillWidth: bar.act.length === 0
            Layout.preferredWidth: bar.act.length > 0 ? bar.beside : -1
            onClicked: bar.wentBefore()
        }
        StepButton {
            id: short
            back: true
            text: bar.before
            visible: text.length > 0 && bar.narrow && bar.act.length > 0
            stepping: false
            onClicked: bar.wentBefore()
        }
    }
    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: Theme.hairline
    }
}
