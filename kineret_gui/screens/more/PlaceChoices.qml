pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The places of the body, each used or left out.
ColumnLayout {
    id: places

    required property PersonFields person

    spacing: Theme.spaceSmall

    ChoiceCard {
        Repeater {
            model: places.person.places
            ChoiceRow {
                required property string key
                required property string words
                required property bool canChoose
                required chosen
                required detail
                text: words
                several: true
                enabled: canChoose
                opacity: canChoose ? 1 : 0.7
                onClicked: places.person.switchPlace(key)
            }
        }
    }
    Notice { text: places.person.placesWrong }
}
