import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// After a journey: by which clocks the doses are due.
ColumnLayout {
    id: part

    required property Journey journey

    spacing: Theme.gap
    visible: journey.question.length > 0 || journey.note.length > 0

    Card {
        visible: part.journey.question.length > 0
        Words { text: part.journey.question; font.weight: Font.Medium }
        Words { text: qsTr("By which clocks are your doses due? Ask your clinic if you are not sure.") }
        BigButton { text: part.journey.home; implicitHeight: Theme.bigTarget; onClicked: part.journey.keepHomeTime() }
        BigButton { text: part.journey.local; implicitHeight: Theme.bigTarget; onClicked: part.journey.useLocalTime() }
    }
    ColumnLayout {
        visible: part.journey.note.length > 0
        spacing: 8
        Words { text: part.journey.note; color: Theme.softInk }
        BigButton { text: part.journey.local; onClicked: part.journey.useLocalTime() }
    }
}
