pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../when"

// A period at a glance, for whoever looks after somebody: all of it can be read without a further press.
ScrollPage {
    id: page

    required property OverviewScreen screen

    title: screen.title
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Words { text: page.screen.asOf; color: Theme.softInk }
    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin + 8
        rowSpacing: Theme.margin - 4
        uniformCellWidths: true

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            Heading { text: qsTr("Doses"); font.pixelSize: Theme.textLarge }
            Totals {
                model: page.screen.totals
                belowEachOther: true
                onPressed: route => page.screen.openTotal(route)
            }
            Words { text: page.screen.uncounted; visible: text.length > 0; color: Theme.softInk }
            SaidPart { label: qsTr("What the clinic ordered"); text: page.screen.ordered }
            OverviewReactions { screen: page.screen }
        }
        OverviewPlaces { screen: page.screen }
    }
    OverviewChanges { screen: page.screen }
    Heading { text: qsTr("Other days"); font.pixelSize: Theme.textLarge }
    PeriodButtons { days: page.screen.days }
    ColumnLayout {
        spacing: 8
        BigButton { text: qsTr("All entries of these days"); onClicked: page.screen.showEntries() }
        BigButton { text: qsTr("Compare two periods"); onClicked: page.screen.compare() }
    }

    component SaidPart: ColumnLayout {
        id: part
        required property string label
        required property string text
        spacing: 2
        Words { text: part.label; color: Theme.softInk; font.pixelSize: Theme.textSmall }
        Words { text: part.text }
    }
}
