import QtQuick
import Kineret.Screens
import "../parts"

// More: the ways to what is not of every day.
ScrollPage {
    id: more

    required property MoreScreen screen

    title: qsTr("More")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: more.wide ? 2 : 1

        MoreGroup { title: qsTr("This diary"); model: more.screen.diary; onChose: route => more.screen.go(route) }
        MoreGroup { title: qsTr("Paper and files"); model: more.screen.sheets; onChose: route => more.screen.go(route) }
        MoreGroup { title: qsTr("This computer"); model: more.screen.computer; onChose: route => more.screen.go(route) }
    }
}
