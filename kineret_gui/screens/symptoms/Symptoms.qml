pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// How are you? The symptoms of the condition first, the signs that need help last and apart.
ScrollPage {
    id: page

    required property SymptomsScreen screen

    title: qsTr("How are you?")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    component Rows: LinkRows { onChose: route => page.screen.openPage(route) }

    Notice { text: page.screen.ofDay }
    SideBySide {
        columns: page.wide ? 2 : 1

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceCard
            Rows { rows: page.screen.condition; strong: true }
            Rows { rows: page.screen.felt }
            Rows { rows: page.screen.veryCommon; title: page.screen.veryCommonTitle }
            Rows { rows: page.screen.common; title: page.screen.commonTitle }
            Words { text: page.screen.source; color: Theme.inkSoft; role: Theme.caption }
            Rows { rows: page.screen.other }
        }
        Card {
            border.color: Theme.help
            border.width: 2
            spacing: Theme.spaceCard
            ColumnLayout {
                spacing: Theme.spaceTiny
                Heading { text: qsTr("Signs that need help"); role: Theme.section; color: Theme.help }
                Words { text: page.screen.signsHint; color: Theme.inkSoft; role: Theme.caption }
            }
            Repeater {
                model: page.screen.signs
                Rows {
                    required property SignRows modelData
                    rows: modelData.rows
                    title: modelData.heading
                }
            }
        }
    }
}
