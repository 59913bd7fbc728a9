pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// After a time away: several days are filled in at once. Each keeps an entry of its own.
ScrollPage {
    id: away

    required property AwayScreen screen

    title: qsTr("Injected as usual")

    Words { text: qsTr("Tick the days on which you injected as usual. Leave out every day that you are not sure of: it stays open.") }
    ColumnLayout {
        spacing: 8
        Repeater {
            id: days
            model: away.screen.rows
            ChoiceButton {
                required property string key
                required property string words
                required detail
                required chosen
                text: words
                several: true
                onClicked: away.screen.turn(key)
            }
        }
    }
    Words { text: qsTr("No day of the last two months is open."); visible: days.count === 0; color: Theme.softInk }
    ColumnLayout {
        visible: days.count > 0
        spacing: 8
        Words { text: qsTr("Where did they go?"); font.weight: Font.Medium }
        ChoiceButton {
            text: qsTr("I do not remember the spots")
            chosen: !away.screen.asSuggested
            onClicked: away.screen.setSpots(false)
        }
        ChoiceButton {
            text: qsTr("One after the other, as the diary suggests")
            detail: qsTr("The spot of each day then stands above")
            chosen: away.screen.asSuggested
            onClicked: away.screen.setSpots(true)
        }
    }
    BigButton {
        text: away.screen.button
        kind: "main"
        visible: text.length > 0
        onClicked: away.screen.record()
    }
}
