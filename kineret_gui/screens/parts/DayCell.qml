import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// One day of the month: its number, the marks of its doses, signs, a bar where a reaction lasts, and all of it in words
// for a screen reader.
AbstractButton {
    id: cell

    required property string spoken
    required property string shapes
    required property string tones
    property string extra
    property bool today: false
    property bool marked: false
    property bool reaction: false
    property bool fromBefore: false
    property bool goesOn: false
    property bool beginsWeek: false
    property bool endsWeek: false
    property bool fever: false
    property bool clinic: false
    readonly property bool quiet: shapes.length === 0 && extra.length === 0
    readonly property color ink: marked || today ? Theme.accentTintText : quiet ? Theme.inkSoft : Theme.ink

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.selected: marked
    Layout.fillWidth: true
    Layout.fillHeight: true
    implicitWidth: Theme.target
    implicitHeight: Math.max(60, contentItem.implicitHeight + topPadding + bottomPadding)
    topPadding: Theme.spaceTiny
    bottomPadding: Theme.space
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: ColumnLayout {
        spacing: Theme.spaceTiny
        Label {
            Layout.alignment: Qt.AlignHCenter
            text: cell.text
            textFormat: Text.PlainText
            color: cell.ink
            font: (cell.today || cell.marked ? Theme.strong : Theme.body).font
            Accessible.ignored: true
        }
        DoseMarks {
            Layout.alignment: Qt.AlignHCenter
            shapes: cell.shapes
            tones: cell.tones
            size: (cell.shapes.includes(" ") ? 16 : 20) * Math.min(1.6, Theme.textScale)
        }
        Row {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.spaceTiny
            visible: cell.fever || cell.clinic || cell.extra.length > 0
            Icon { name: cell.fever ? "thermometer" : ""; size: 18; colour: Theme.help }
            Icon { name: cell.clinic ? "clinic" : ""; size: 18; colour: cell.ink }
            Label {
                text: cell.extra
                textFormat: Text.PlainText
                visible: text.length > 0
                color: cell.ink
                font: Theme.caption.font
                Accessible.ignored: true
            }
        }
        Item { Layout.fillHeight: true }
    }
    background: PressFrame {
        focused: cell.visualFocus
        radius: Theme.cornerDay
        color: cell.down || cell.marked || cell.today ? Theme.accentTint : Theme.clear
        border.color: Theme.accent
        border.width: cell.marked ? Theme.edgeWidth : cell.today ? Math.max(Theme.hairlineWidth, Theme.tintEdgeWidth) : 0

        Rectangle {
            visible: cell.reaction
            readonly property int end: cell.goesOn ? cell.endsWeek ? 0 : -Theme.spaceTiny : Theme.spaceSmall
            x: !cell.fromBefore ? Theme.spaceSmall : cell.beginsWeek ? 0 : -Theme.spaceTiny // half the way to its neighbour
            width: parent.width - x - end
            anchors { bottom: parent.bottom; bottomMargin: Theme.spaceTiny }
            height: 5
            radius: height / 2
            color: Theme.warn
        }
    }
}
