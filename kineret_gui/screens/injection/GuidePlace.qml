import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The place of the injection: the suggestion with its reason, or any other spot.
ColumnLayout {
    id: place

    required property PlaceStep step
    property bool wide: false

    spacing: Theme.space

    HandButtons { choice: place.step.hand; visible: place.step.hand.isAsked }
    ChoiceButton {
        text: qsTr("Suggested: %1").arg(place.step.map.suggestedName)
        detail: place.step.map.why
        visible: place.step.hand.isChosen && place.step.map.suggestedSpot.length > 0
        chosen: place.step.suggestionIsChosen
        matters: true
        onClicked: place.step.chooseSpot(place.step.map.suggestedSpot)
    }
    Words { text: qsTr("Or choose another spot:"); visible: place.step.hand.isChosen; color: Theme.inkSoft }
    SpotPicker { body: place.step.map; wide: place.wide; visible: place.step.hand.isChosen }
}
