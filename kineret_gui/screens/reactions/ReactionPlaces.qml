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

    Repeater {
        model: part.screen.choices.places
        ChoiceButton {
            required property string place
            required property string words
            required detail
            required chosen
            text: words
            implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.space)
            onClicked: part.screen.choosePlace(place)
        }
    }
}
