import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// More: the ways to what is not of every day.
ScrollPage {
    id: more

    required property MoreScreen screen

    title: qsTr("More")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    GridLayout {
        columns: more.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.margin
        uniformCellWidths: true

        MoreGroup { title: qsTr("This diary"); model: more.screen.diary; onChose: page => more.screen.go(page) }
        MoreGroup { title: qsTr("On paper, and in files"); model: more.screen.sheets; onChose: page => more.screen.go(page) }
        MoreGroup { title: qsTr("This computer"); model: more.screen.computer; onChose: page => more.screen.go(page) }
    }
}
