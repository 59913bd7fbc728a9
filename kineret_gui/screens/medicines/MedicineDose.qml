pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A dose of another medicine: was it taken? One press answers.
ScrollPage {
    id: page

    required property MedicineDoseScreen screen

    title: screen.title

    Card {
        visible: !page.screen.isGone
        Words { text: page.screen.when }
        RowLayout {
            spacing: Theme.space
            DoseMark { shape: page.screen.shape; tone: page.screen.tone }
            Words { text: page.screen.state; role: Theme.strong }
        }
    }
    Words {
        text: qsTr("This dose is no longer prescribed. Anything recorded for it stays in the diary.")
        visible: page.screen.isGone
    }
    Words {
        text: qsTr("This dose was answered with a newer version of this app. Read the answer there.")
        visible: page.screen.isNewer
    }
    Heading { text: qsTr("Was it taken?"); role: Theme.section; visible: page.screen.canWrite && !page.screen.isGone }
    ChoiceCard {
        visible: answers.count > 0
        Repeater {
            id: answers
            model: page.screen.answers
            ChoiceRow {
                required property string key
                required property string words
                required chosen
                text: words
                matters: true
                onClicked: page.screen.answer(key)
            }
        }
    }
    SecondButton {
        text: page.screen.later
        visible: text.length > 0
        onClicked: page.screen.leave()
    }
}
