import QtQuick
import Kineret.Screens
import "../parts"

// One topic: its sentences, each group under its heading, and what they rest on.
ScrollPage {
    id: page

    required property TopicScreen screen
    readonly property bool inTwo: wide && screen.sections.length > 1
    readonly property int half: inTwo ? Math.ceil(screen.sections.length / 2) : screen.sections.length

    title: screen.title
    readingWidth: inTwo ? 2 * Theme.readingWidth : Theme.readingWidth

    Words { text: page.screen.caution; visible: text.length > 0; role: Theme.strong }
    Notice { text: page.screen.notRead }
    SideBySide {
        columns: page.inTwo ? 2 : 1

        TopicSections { model: page.screen.sections.slice(0, page.half); onChose: route => page.screen.openPage(route) }
        TopicSections {
            model: page.screen.sections.slice(page.half)
            visible: page.inTwo
            onChose: route => page.screen.openPage(route)
        }
    }
    Words { text: page.screen.source; color: Theme.inkSoft; role: Theme.caption }
}
