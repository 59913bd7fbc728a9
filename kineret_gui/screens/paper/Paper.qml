pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A paper month is typed in again: as a grid where there is room, else one day at a time.
ScrollPage {
    id: page

    required property PaperScreen screen
    readonly property bool types: screen.canWrite && !screen.checking
    readonly property bool gridFits: width >= 2 * Theme.spaceCard + 640 * Theme.textScale
    property bool oneByOne: false

    title: screen.checking ? qsTr("Check before you save") : screen.month
    readingWidth: 2 * Theme.readingWidth

    ColumnLayout {
        visible: page.types
        spacing: Theme.space
        Words { text: qsTr("Type in what is on the paper. It is kept as you type, and added to the diary only after you have checked it."); color: Theme.inkSoft }
        Words { text: qsTr("For days before today, an empty time means that the time is not known."); color: Theme.inkSoft }
        Words { text: page.screen.byClocks; visible: text.length > 0 }
        ButtonGrid {
            SecondButton {
                text: page.screen.earlierMonth
                visible: text.length > 0
                stepping: true
                onClicked: page.screen.earlier()
            }
            SecondButton {
                text: page.screen.laterMonth
                visible: text.length > 0
                stepping: true
                onClicked: page.screen.later()
            }
            SecondButton {
                text: page.oneByOne ? qsTr("Show all days in a table") : qsTr("Show one day at a time")
                visible: page.gridFits
                onClicked: page.oneByOne = !page.oneByOne
            }
        }
        Words { text: page.screen.typing.nothing; visible: text.length > 0 }
        Loader {
            active: page.types && page.gridFits && !page.oneByOne
            visible: active
            Layout.fillWidth: true
            sourceComponent: PaperGrid { typing: page.screen.typing }
        }
        Loader {
            active: page.types && !(page.gridFits && !page.oneByOne)
            visible: active
            Layout.fillWidth: true
            sourceComponent: PaperDays { typing: page.screen.typing }
        }
        Notice { text: page.screen.wrong }
        ButtonGrid {
            columns: page.wide ? 2 : 1
            MainButton { text: qsTr("Check the month"); onClicked: page.screen.check() }
            Item { visible: page.wide; Layout.fillWidth: true }
        }
    }
    Loader {
        active: page.screen.checking
        visible: active
        Layout.fillWidth: true
        sourceComponent: PaperCheck { screen: page.screen }
    }
    Notice { text: page.screen.canWrite ? "" : qsTr("This diary is open read-only. You cannot type into it.") }
}
