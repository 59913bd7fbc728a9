import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The place where it went: the suggested spot first, any other below, or not remembered.
ColumnLayout {
    id: part

    required property RecordPlace place
    property bool wide: false

    spacing: Theme.spaceSmall

    SecondButton {
        text: qsTr("Suggested: %1").arg(part.place.map.suggestedName)
        matters: true
        visible: part.place.map.suggestedSpot.length > 0
        onClicked: part.place.chooseSpot(part.place.map.suggestedSpot)
    }
    Words { text: part.place.map.why; color: Theme.inkSoft; role: Theme.caption }
    SecondButton {
        text: qsTr("I do not remember where")
        onClicked: part.place.spotNotRemembered()
    }
    SpotPicker { body: part.place.map; wide: part.wide }
}
