pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Kineret.Screens
import "../parts"

// Everything of a period on one axis of time, with one day through all lanes. The arrow keys go from day to day.
ColumnLayout {
    id: picture

    required property LifePart life
    signal openedMonth(month: string)

    function leap(key: int): bool {
        const days = ({ [Qt.Key_PageUp]: -7, [Qt.Key_PageDown]: 7, [Qt.Key_Home]: -400, [Qt.Key_End]: 400 })[key] ?? 0;
        life.day.step(days);
        return days !== 0;
    }

    spacing: Theme.space

    Card {
        visible: picture.life.isYear
        YearStrips {
            strips: picture.life.strips
            empty: picture.life.empty
            days: picture.life.daysOfMonth
            onOpened: month => picture.openedMonth(month)
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: chart.height + 2 * Theme.space
        radius: Theme.cornerCard
        color: Theme.surface
        border.color: Theme.hairline

        Item {
            id: chart
            readonly property real gutter: 44 * Math.min(1.5, Theme.textScale)
            readonly property real plot: Math.max(60, width - gutter - 48 * Math.min(1.4, Theme.textScale))
            x: Theme.space
            y: Theme.space
            width: parent.width - 2 * Theme.space
            height: Math.max(Theme.target, lanes.height + dates.height)

            AbstractButton { // below the drawing, whose lanes say for themselves what they show
                property bool stepping: true // pressed many times in a row: see device/press_filter.py
                anchors.fill: parent
                padding: 0
                Accessible.role: Accessible.Button
                Accessible.name: picture.life.name
                Accessible.description: picture.life.day.spoken
                Accessible.onPressAction: picture.life.day.open()
                onPressed: picture.life.day.choose((pressX - chart.gutter) / chart.plot)
                Keys.onLeftPressed: picture.life.day.step(-1)
                Keys.onRightPressed: picture.life.day.step(1)
                Keys.onPressed: event => event.accepted = picture.leap(event.key)
                Keys.onSpacePressed: picture.life.day.open()
                Keys.onReturnPressed: picture.life.day.open()
                Keys.onEnterPressed: picture.life.day.open()

                PressFrame {
                    anchors.fill: parent
                    anchors.margins: -Theme.spaceTiny
                    focused: parent.visualFocus
                    color: Theme.clear
                    border.width: 0
                }
            }
            Rectangle {
                x: chart.gutter + picture.life.day.across * chart.plot + (picture.life.day.wide * chart.plot - width) / 2
                width: Math.max(3, picture.life.day.wide * chart.plot)
                height: chart.height
                color: Theme.accentTint
                border.color: Theme.accent
                border.width: Theme.contrast ? Theme.edgeWidth : 0
                radius: Theme.cornerMark
            }
            Repeater {
                model: picture.life.lines.length
                Rectangle {
                    required property int index
                    x: chart.gutter + (picture.life.lines[index]?.across ?? 0) * chart.plot
                    width: 1
                    height: lanes.height + 6
                    color: Theme.hairline
                }
            }
            Column {
                id: lanes
                width: chart.width
                Repeater {
                    model: picture.life.lanes
                    LifeLane {
                        width: chart.width
                        gutter: chart.gutter
                        plot: chart.plot
                    }
                }
            }
            LifeDates {
                id: dates
                x: chart.gutter
                y: lanes.height + 4
                width: chart.plot
                lines: picture.life.lines
            }
        }
    }
    LifeDay { day: picture.life.day }
    Words { text: picture.life.never; visible: text.length > 0; color: Theme.inkSoft; role: Theme.caption }
    LifeLegend { model: picture.life.legend }
}
