pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../when"

// Time line: what was written of a week, a month or a year, as pictures and in words.
ScrollPage {
    id: page

    required property PicturesScreen screen

    title: screen.title
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.spaceWide
        rowSpacing: Theme.spaceCard

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.wide ? 320 : -1
            Layout.fillWidth: !page.wide
            spacing: Theme.spaceCard
            PeriodButtons { days: page.screen.days }
            Loader {
                active: page.wide
                visible: active
                Layout.fillWidth: true
                sourceComponent: PicturesChoice { screen: page.screen }
            }
            Loader {
                active: page.wide && legend.needed
                visible: active
                Layout.fillWidth: true
                sourceComponent: Legend { model: page.screen.legend }
            }
        }
        PageColumn {

            Words { text: page.screen.nothing; visible: text.length > 0 }
            Words {
                text: page.screen.before
                visible: text.length > 0 && legend.needed
                color: Theme.inkSoft
            }
            Loader {
                active: page.screen.picture === "life"
                visible: active
                Layout.fillWidth: true
                sourceComponent: LifePicture {
                    life: page.screen.life
                    onOpenedMonth: month => page.screen.openMonth(month)
                }
            }
            Loader {
                active: page.screen.picture === "line"
                visible: active
                Layout.fillWidth: true
                sourceComponent: LinePicture { screen: page.screen }
            }
            Loader {
                active: page.screen.picture === "symptoms"
                visible: active
                Layout.fillWidth: true
                sourceComponent: StripsPicture { screen: page.screen }
            }
            Loader {
                active: page.screen.picture === "temperature"
                visible: active
                Layout.fillWidth: true
                sourceComponent: TemperaturePicture { screen: page.screen }
            }
            Loader {
                active: page.screen.picture === "places"
                visible: active
                Layout.fillWidth: true
                sourceComponent: PlacesPicture {
                    sides: page.screen.sides
                    places: page.screen.places
                    onOpened: place => page.screen.openPlace(place)
                }
            }
            Words {
                text: page.screen.after
                visible: text.length > 0 && legend.needed
                color: Theme.inkSoft
            }
            Loader {
                id: legend
                readonly property bool needed: page.screen.picture === "line" && page.screen.nothing.length === 0
                active: needed && !page.wide
                visible: active
                Layout.fillWidth: true
                sourceComponent: Legend { model: page.screen.legend }
            }
            Loader {
                active: !page.wide
                visible: active
                Layout.fillWidth: true
                sourceComponent: PicturesChoice { screen: page.screen }
            }
            Words { text: page.screen.asOf; color: Theme.inkSoft; role: Theme.caption }
        }
    }
}
