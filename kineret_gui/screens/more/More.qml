pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// More: a list of ways to what is not of every day.
ScrollPage {
    id: more

    required property MoreScreen screen

    title: qsTr("More")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    GridLayout {
        columns: more.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: more.screen.ways
            RowButton {
                required property string page
                required title
                required detail
                Layout.fillHeight: true
                onClicked: more.screen.go(page)
            }
        }
    }
}
