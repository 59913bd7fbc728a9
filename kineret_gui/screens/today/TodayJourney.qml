import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// After a journey: by which clocks the doses are due.
ColumnLayout {
    id: part

    required property Journey journey

    spacing: Theme.space
    visible: journey.question.length > 0 || journey.note.length > 0

    Card {
        visible: part.journey.question.length > 0
        Words { text: part.journey.question; role: Theme.strong }
        Words { text: qsTr("Which time zone will the doses follow from now on? Ask the clinic if you are not sure.") }
        SecondButton { text: part.journey.keep; onClicked: part.journey.keepHomeTime() }
        SecondButton { text: part.journey.local; onClicked: part.journey.useLocalTime() }
    }
    ColumnLayout {
        visible: part.journey.note.length > 0
        spacing: Theme.spaceSmall
        Words { text: part.journey.note; color: Theme.inkSoft }
        SecondButton { text: part.journey.keep; visible: text.length > 0; onClicked: part.journey.keepHomeTime() }
        SecondButton { text: part.journey.local; visible: text.length > 0; onClicked: part.journey.useLocalTime() }
        SecondButton { text: part.journey.live; visible: text.length > 0; onClicked: part.journey.liveHere() }
    }
}
