pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../pictures"

// The places used in the period: drawn, and in words.
ColumnLayout {
    id: part

    required property OverviewScreen screen

    Layout.alignment: Qt.AlignTop
    spacing: Theme.space

    Heading { text: qsTr("Injection sites used"); role: Theme.section }
    BodySides { sides: part.screen.sides }
    ColumnLayout {
        spacing: Theme.spaceTiny
        Repeater {
            id: places
            model: part.screen.places
            Words {
                required property string title
                required property string detail
                readonly property string said: qsTr("%1: %2").arg(title).arg(detail)
                text: Theme.unbroken(said)
                role: Theme.caption
                Accessible.name: said
            }
        }
    }
    Words {
        text: qsTr("No injections or reactions recorded for these days.")
        visible: places.count === 0
        color: Theme.inkSoft
    }
    SecondButton { text: qsTr("See more about these sites"); onClicked: part.screen.showPlaces() }
}
