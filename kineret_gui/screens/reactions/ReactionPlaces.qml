pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The place of a reaction: every place of the body, the one that took the latest injection first.
ColumnLayout {
    id: part

    required property ReactionScreen screen

    spacing: Theme.spaceSmall

    ChoiceCard {
        Repeater {
            model: part.screen.choices.places
            ChoiceRow {
                required property string place
                required property string words
                required detail
                required chosen
                text: words
                matters: true
                onClicked: part.screen.choosePlace(place)
            }
        }
    }
}
