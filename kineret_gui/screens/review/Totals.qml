pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The numbers of a period, each with its shape. Pressed, one leads to exactly the doses that it counts.
GridLayout {
    id: totals

    required property RowListModel model
    property bool belowEachOther: false
    signal pressed(route: var)

    columns: belowEachOther || Theme.textScale > 1.3 || width < 300 ? 1 : 2
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall
    uniformCellWidths: true
    Layout.fillHeight: false // beside a longer column they stay as high as their words

    Repeater {
        model: totals.model
        ListRow {
            id: total
            required property var route
            required property string shape
            required property string tone
            required property string words
            required property string dates
            title: words
            detail: dates
            mark: Component { DoseMarks { shapes: total.shape; tones: total.tone } }
            implicitHeight: Math.max(Theme.target + 4, contentItem.implicitHeight + 2 * Theme.space)
            Layout.fillHeight: true
            onClicked: totals.pressed(route)
        }
    }
}
