pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// After a journey: by which clocks the doses are due.
ColumnLayout {
    id: part

    required property Journey journey

    component Way: WhenNeeded {
        id: way

        required property string text
        signal clicked

        needed: text.length > 0
        Layout.maximumWidth: Theme.readingWidth
        sourceComponent: SecondButton { text: way.text; onClicked: way.clicked() }
    }

    spacing: Theme.space
    visible: journey.question.length > 0 || journey.note.length > 0

    WhenNeeded {
        needed: part.journey.question.length > 0
        sourceComponent: Card {
            Words { text: part.journey.question; role: Theme.strong }
            Words { text: qsTr("Which time zone will the doses follow from now on? Ask the clinic if you are not sure.") }
            SecondButton { text: part.journey.keep; onClicked: part.journey.keepHomeTime() }
            SecondButton { text: part.journey.local; onClicked: part.journey.useLocalTime() }
        }
    }
    ColumnLayout {
        visible: part.journey.note.length > 0
        spacing: Theme.spaceSmall
        Words { text: part.journey.note; color: Theme.inkSoft }
        Way { text: part.journey.keep; onClicked: part.journey.keepHomeTime() }
        Way { text: part.journey.local; onClicked: part.journey.useLocalTime() }
        Way { text: part.journey.live; onClicked: part.journey.liveHere() }
    }
}
