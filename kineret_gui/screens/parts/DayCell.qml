import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// One day of the month: its number, the marks of its doses, and all of it in words for a screen reader.
AbstractButton {
    id: cell

    required property string spoken
    required property string shapes
    required property string tones
    property string extra
    property bool today: false
    property bool marked: false
    readonly property bool quiet: shapes.length === 0 && extra.length === 0

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.selected: marked
    Layout.fillWidth: true
    Layout.fillHeight: true
    implicitWidth: Theme.target
    implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 12)
    topPadding: Theme.spaceSmall
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: ColumnLayout {
        spacing: Theme.spaceTiny
        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Math.max(number.implicitWidth + 10, implicitHeight)
            implicitHeight: number.implicitHeight + 4
            radius: height / 2
            color: cell.today ? Theme.accent : "transparent"
            Label {
                id: number
                anchors.centerIn: parent
                text: cell.text
                textFormat: Text.PlainText
                color: cell.today ? Theme.accentText : cell.quiet ? Theme.inkSoft : Theme.ink
                font: Theme.strong.font
                Accessible.ignored: true
            }
        }
        DoseMarks {
            Layout.alignment: Qt.AlignHCenter
            shapes: cell.shapes
            tones: cell.tones
            size: (cell.shapes.includes(" ") ? 18 : 24) * Math.min(1.6, Theme.textScale)
        }
        Label {
            Layout.alignment: Qt.AlignHCenter
            text: cell.extra
            textFormat: Text.PlainText
            visible: text.length > 0
            color: Theme.ink
            font: Theme.strong.font
            Accessible.ignored: true
        }
        Item { Layout.fillHeight: true }
    }
    background: PressFrame {
        focused: cell.visualFocus
        strong: cell.marked || cell.today
        radius: Theme.cornerDay
        color: cell.down || cell.marked ? Theme.accentTint : cell.quiet ? "transparent" : Theme.surface
        border.color: cell.marked || cell.today ? Theme.accent : cell.quiet ? "transparent" : Theme.hairline
    }
}
