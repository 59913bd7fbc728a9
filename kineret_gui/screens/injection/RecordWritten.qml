import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Words of what will be written, above the button that writes it: how much and where, and below that when and for which
// dose. Where there is room for one line, that is the first. The amount comes first, so that it is never cut off.
ColumnLayout {
    id: written

    required property RecordScreen screen
    readonly property bool low: Window.height < 700 // the bars give way to the page
    readonly property bool isShort: all.advanceWidth > width

    visible: screen.doseAndPlace.length > 0
    spacing: 0

    component Line: OneLine {
        lineHeightMode: Text.FixedHeight
        lineHeight: role.lineOf(font.pixelSize)
        Accessible.ignored: true // it stands in the sentence in the page
    }

    TextMetrics { id: all; font: second.font; text: written.screen.time }
    Line {
        text: written.screen.doseAndPlace
        role: written.low ? Theme.caption : Theme.strong
        font: role.upTo(Theme.barGrowth)
    }
    Line {
        id: second
        text: written.isShort && written.screen.otherDose ? written.screen.otherDose : written.screen.time
        visible: !written.low
        wrapMode: Text.Wrap // the day at its beginning, the hour at its end: neither may go
        maximumLineCount: 2
        role: Theme.caption
        font: role.upTo(Theme.barGrowth)
        color: Theme.inkSoft
    }
}
