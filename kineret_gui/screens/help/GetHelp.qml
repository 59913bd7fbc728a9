pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"

// Get help: the same page for everyone, whatever the diary holds.
ScrollPage {
    id: help

    required property HelpScreen screen

    title: qsTr("Get help")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Card {
        visible: help.screen.chosen.length > 0
        border.color: Theme.help
        border.width: 3
        Heading { text: help.screen.chosen; role: Theme.section; color: Theme.help }
        Message { text: help.screen.chosenText; urgent: true; role: Theme.strong }
        Words { text: help.screen.chosenBasis; color: Theme.inkSoft; role: Theme.caption }
        Message { text: help.screen.outcome; atOnce: true }
    }
    Card {
        spacing: Theme.spaceTiny
        Words { text: help.screen.emergency; role: Theme.title; color: Theme.help }
        Words { text: help.screen.numbers; visible: text.length > 0 }
        Words { text: help.screen.clinic; visible: text.length > 0; role: Theme.section }
    }
    Words { text: help.screen.pressing }
    SideBySide {
        columns: help.wide ? 2 : 1

        Repeater {
            model: help.screen.groups
            SignCard {
                required property SignGroup modelData
                group: modelData
                onChose: sign => help.screen.choose(sign)
            }
        }
        Card {
            Heading { text: qsTr("Too much Kineret"); role: Theme.section }
            LeafletLines { model: help.screen.tooMuch; source: "" }
        }
        Card {
            Heading { text: qsTr("Who must not use Kineret"); role: Theme.section }
            LeafletLines { model: help.screen.whoMustNot; source: "" }
        }
        Card {
            Heading { text: qsTr("Talk to the doctor first"); role: Theme.section }
            LeafletLines { model: help.screen.talkFirst; source: "" }
        }
        Card {
            Heading { text: qsTr("What not to combine with Kineret"); role: Theme.section }
            LeafletLines { model: help.screen.doNotCombine; source: "" }
            LeafletLines { model: help.screen.report; source: "" }
        }
    }
    ListRow {
        title: qsTr("About Kineret")
        detail: qsTr("What it is, what studies showed, side effects, storage")
        icon.name: "medicine"
        onClicked: help.screen.aboutKineret()
    }
    Words { text: help.screen.source; color: Theme.inkSoft; role: Theme.caption }
}
