import QtQuick
import QtQuick.Layouts
import "../parts"

// How does the site of the last injection look? The site stands above: the buttons name it for those who only hear.
Card {
    id: look

    required property string place
    required property string injection
    required property string title
    required property string well
    required property string sore
    signal looksWell(place: string)
    signal reacted(injection: string)

    spacing: Theme.spaceSmall

    Words { text: look.title; role: Theme.strong }
    GridLayout {
        columns: look.width >= 20 * Theme.body.pixels && !Theme.soreHands ? 2 : 1
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceSmall
        uniformCellWidths: true
        SecondButton {
            text: qsTr("Looks fine")
            Accessible.name: look.well
            onClicked: look.looksWell(look.place)
        }
        SecondButton {
            text: qsTr("Record a reaction")
            Accessible.name: look.sore
            onClicked: look.reacted(look.injection)
        }
    }
}
