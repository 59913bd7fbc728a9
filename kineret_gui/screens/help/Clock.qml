import QtQuick
import Kineret.Screens
import "../parts"

// The clock shows a year that no diary can hold: what went in last is told by its own dates, and nothing is reckoned.
ScrollPage {
    id: page

    required property ClockScreen screen

    title: screen.title

    Words { text: page.screen.safe; role: Theme.strong }
    Words { text: page.screen.next }
    Words { text: page.screen.meanwhile }
    Card {
        visible: page.screen.hasLast
        Heading { text: qsTr("The last injections in this diary"); role: Theme.section }
        LeafletLines { model: page.screen.last; source: "" }
    }
    SecondButton {
        text: qsTr("Try again")
        onClicked: page.screen.tryAgain()
    }
}
