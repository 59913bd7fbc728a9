pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The time line: time goes down the page, and what lasts runs as a bar beside its days.
Item {
    id: line

    required property PicturesScreen screen
    readonly property real lane: Math.min(20, 0.3 * width / Math.max(1, screen.lanes))
    readonly property real gutter: screen.lanes * lane + (screen.lanes > 0 ? 6 : 0)

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight

    Repeater {
        model: line.screen.bars
        LineBar {
            required property int lane
            required property int first_row
            required property int last_row
            readonly property Item from: rows.count > first_row ? rows.itemAt(first_row) : null
            readonly property Item to: rows.count > last_row ? rows.itemAt(last_row) : null
            x: lane * line.lane
            y: from ? from.y : 0
            width: Math.max(6, line.lane - 8)
            height: to ? to.y + to.height - y : 0
        }
    }
    Column {
        id: column
        x: line.gutter
        width: line.width - line.gutter
        spacing: Theme.spaceSmall
        Repeater {
            id: rows
            model: line.screen.rows
            LineRow {
                byWeeks: line.screen.byWeeks
                width: column.width
                onOpened: line.screen.openRow(key)
                onOpenedMark: mark => line.screen.openMark(mark.route)
                onStepped: down => (rows.itemAt(index + down) as LineRow)?.go(0)
            }
        }
    }
}
