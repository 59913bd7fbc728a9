import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Where it goes: the suggestion with its reason, or any other spot.
ColumnLayout {
    id: place

    required property GuideScreen screen
    property bool wide: false

    spacing: Theme.gap

    ColumnLayout {
        visible: place.screen.asksWhoInjects
        spacing: 8
        ChoiceButton {
            text: place.screen.ownHand
            chosen: place.screen.myself
            onClicked: place.screen.givenByMyself(true)
        }
        ChoiceButton {
            text: place.screen.otherHand
            chosen: place.screen.someoneElse
            onClicked: place.screen.givenByMyself(false)
        }
    }
    ChoiceButton {
        text: qsTr("Suggested: %1").arg(place.screen.map.suggestedName)
        detail: place.screen.map.why
        visible: place.screen.handIsSaid && place.screen.map.suggestedSpot.length > 0
        chosen: place.screen.suggestionIsChosen
        implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.gap)
        onClicked: place.screen.chooseSpot(place.screen.map.suggestedSpot)
    }
    Words { text: qsTr("Or choose another place:"); visible: place.screen.handIsSaid; color: Theme.softInk }
    SpotPicker { body: place.screen.map; wide: place.wide; visible: place.screen.handIsSaid }
}
