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
    function open(day: string): void {
        if (wide) screen.chooseDay(day);
        else screen.openDay(day);
    }

    title: screen.title
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: diary.wide ? 2 : 1
        rowSpacing: Theme.space

        PageColumn {

            MonthButtons { screen: diary.screen }
            Loader {
                active: diary.gridFits && !diary.screen.asList
                visible: active
                Layout.fillWidth: true
                Layout.leftMargin: diary.wide ? 0 : -Theme.spaceSmall
                Layout.rightMargin: Layout.leftMargin
                sourceComponent: MonthCard {
                    MonthGrid {
                        cells: diary.screen.cells
                        weekdays: diary.screen.weekdays
                        blanks: diary.screen.blanks
                        marksChosen: diary.wide
                        onPressed: day => diary.open(day)
                    }
                }
            }
            Loader {
                active: !diary.gridFits || diary.screen.asList
                visible: active
                Layout.fillWidth: true
                sourceComponent: MonthList {
                    days: diary.screen.listed
                    marksChosen: diary.wide
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
            SecondButton {
                text: diary.screen.asList ? qsTr("Show the month as a calendar") : qsTr("Show the month as a list")
                visible: diary.gridFits
                onClicked: diary.screen.turnListOrGrid()
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceCard

            Card {
                visible: diary.wide
                Heading { text: diary.screen.day.title; role: Theme.section }
                DayPart { screen: diary.screen.day }
            }
            MonthNumbers { screen: diary.screen }
            DiaryWays { screen: diary.screen }
        }
    }
}
