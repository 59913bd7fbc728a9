import QtQuick
import Kineret.Screens
import "../parts"

// About Kineret: what its papers say, topic by topic.
ScrollPage {
    id: page

    required property KineretScreen screen

    title: qsTr("About Kineret")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    PageColumn {
        spacing: Theme.spaceTiny
        Words { text: page.screen.lead }
        Words { text: page.screen.source; color: Theme.inkSoft; role: Theme.caption }
    }
    SideBySide {
        columns: page.wide ? 2 : 1

        TopicRows { model: page.screen.topics; onChose: route => page.screen.openPage(route) }
        PageColumn {
            TopicRows { model: page.screen.others; onChose: route => page.screen.openPage(route) }
            RegionCard { region: page.screen.region }
        }
    }
}
