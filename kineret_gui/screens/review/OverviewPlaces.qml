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
    spacing: Theme.gap

    Heading { text: qsTr("Places used"); font.pixelSize: Theme.textLarge }
    BodySides { sides: part.screen.sides }
    ColumnLayout {
        spacing: 4
        Repeater {
            id: places
            model: part.screen.places
            Words {
                required property string title
                required property string detail
                text: qsTr("%1: %2").arg(title).arg(detail)
                font.pixelSize: Theme.textSmall
            }
        }
    }
    Words {
        text: qsTr("No injection and no reaction is written down for these days.")
        visible: places.count === 0
        color: Theme.softInk
    }
    BigButton { text: qsTr("More about these places"); onClicked: part.screen.showPlaces() }
}
