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

    ButtonGrid {
        columns: part.wide ? 2 : 1
        SecondButton {
            text: qsTr("Suggested: %1").arg(part.place.map.suggestedName)
            matters: true
            visible: part.place.map.suggestedSpot.length > 0
            onClicked: part.place.chooseSpot(part.place.map.suggestedSpot)
        }
        SecondButton {
            text: qsTr("I do not remember where")
            matters: part.wide // as high as its neighbour
            onClicked: part.place.spotNotRemembered()
        }
    }
    Words { text: part.place.map.why; color: Theme.inkSoft; role: Theme.caption }
    SpotPicker { body: part.place.map; wide: part.wide }
}
