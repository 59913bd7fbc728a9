pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Diary: the days of a month; where there is room, the chosen day stands beside them.
ScrollPage {
    id: diary

    required property DiaryScreen screen
    readonly property real room: Math.min(width - 2 * Theme.spaceCard, readingWidth)
    readonly property real gridWidth: wide ? (room - Theme.spaceCard) / 2 : room + 16
    readonly property bool gridFits: gridWidth >= 7 * Math.max(Theme.target, 38 * Theme.textScale) + 6 * 8
    readonly property bool isGrid: gridFits && !screen.asList
    readonly property bool showsDay: wide && isGrid // beside the month; a long list would leave it behind
    function open(day: string): void {
        if (showsDay) screen.chooseDay(day);
        else screen.openDay(day);
    }

    title: screen.title
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: diary.showsDay ? 2 : 1
        rowSpacing: Theme.space

        PageColumn {

            MonthButtons { screen: diary.screen; wide: diary.wide }
            Loader {
                active: diary.isGrid
                visible: active
                Layout.fillWidth: true
                Layout.leftMargin: diary.wide ? 0 : -Theme.spaceSmall
                Layout.rightMargin: Layout.leftMargin
                sourceComponent: MonthCard {
                    MonthGrid {
                        cells: diary.screen.cells
                        weekdays: diary.screen.weekdays
                        blanks: diary.screen.blanks
                        marksChosen: diary.showsDay
                        onPressed: day => diary.open(day)
                    }
                }
            }
            Loader {
                active: !diary.isGrid
                visible: active
                Layout.fillWidth: true
                sourceComponent: MonthList {
                    days: diary.screen.listed
                    inTwo: diary.wide
                    onPressed: day => diary.open(day)
                }
            }
            NothingYet {
                drawing: "no-entries"
                text: diary.screen.nothing
                visible: text.length > 0
                act: qsTr("Show the first month of the diary")
                onActed: diary.screen.firstMonth()
            }
            SideBySide {
                visible: diary.gridFits
                columns: diary.wide && !diary.isGrid ? 2 : 1
                SecondButton {
                    text: diary.screen.asList ? qsTr("Show the month as a calendar") : qsTr("Show the month as a list")
                    onClicked: diary.screen.turnListOrGrid()
                }
                Item { visible: diary.wide && !diary.isGrid; Layout.fillWidth: true }
            }
        }
        SideBySide {
            columns: diary.wide && !diary.showsDay ? 2 : 1
            Layout.alignment: Qt.AlignTop

            Card {
                visible: diary.showsDay
                Heading { text: diary.screen.day.title; role: Theme.section }
                DayPart { screen: diary.screen.day }
            }
            MonthNumbers { screen: diary.screen }
            DiaryWays { screen: diary.screen }
        }
    }
}
