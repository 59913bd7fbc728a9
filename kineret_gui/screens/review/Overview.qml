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

    Words { text: page.screen.asOf; color: Theme.inkSoft }
    SideBySide {
        columns: page.wide ? 2 : 1

        PageColumn {

            Heading { text: qsTr("Doses"); role: Theme.section }
            Totals {
                model: page.screen.totals
                belowEachOther: true
                onPressed: route => page.screen.openTotal(route)
            }
            Words { text: page.screen.uncounted; visible: text.length > 0; color: Theme.inkSoft }
            SaidPart { label: qsTr("Prescribed"); text: page.screen.ordered }
            OverviewMedicines { screen: page.screen }
            OverviewReactions { screen: page.screen }
        }
        PageColumn {
            spacing: Theme.spaceCard

            OverviewPlaces { screen: page.screen }
            OverviewChanges { screen: page.screen }
            Heading { text: qsTr("Other dates"); role: Theme.section }
            PeriodButtons { days: page.screen.days }
            ColumnLayout {
                spacing: Theme.spaceSmall
                SecondButton { text: qsTr("Show all entries for these days"); onClicked: page.screen.showEntries() }
                SecondButton { text: qsTr("Compare two periods"); onClicked: page.screen.compare() }
            }
        }
    }

    component SaidPart: ColumnLayout {
        id: part
        required property string label
        required property string text
        spacing: Theme.spaceTiny
        Words { text: part.label; color: Theme.inkSoft; role: Theme.caption }
        Words { text: Theme.unbroken(part.text) }
    }
}
