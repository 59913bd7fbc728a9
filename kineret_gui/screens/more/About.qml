pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What the program is for, and whose work it stands on.
ScrollPage {
    id: about

    required property AboutScreen screen

    title: qsTr("About")

    Card {
        Words { text: qsTr("What this program is for"); font.pixelSize: Theme.textLarge; font.weight: Font.DemiBold }
        Repeater {
            model: about.screen.purpose
            Words { required text }
        }
    }
    RowButton {
        title: qsTr("Sources of every medical sentence")
        detail: qsTr("Which text each rests on, and how certain that is")
        onClicked: about.screen.showSources()
    }
    Card {
        Words { text: qsTr("Kineret diary"); font.pixelSize: Theme.textLarge; font.weight: Font.DemiBold }
        Words { text: about.screen.version }
        Words { text: qsTr("Free software under the MIT licence, given without warranty.") }
        Words { text: qsTr("It comes neither from the maker of Kineret nor from a clinic.") }
    }
    Card {
        Words { text: qsTr("Libraries it stands on"); font.pixelSize: Theme.textLarge; font.weight: Font.DemiBold }
        Repeater {
            model: about.screen.libraries
            ColumnLayout {
                id: library
                required property string name
                required property string detail
                spacing: 0
                Words { text: library.name; font.weight: Font.Medium }
                Words { text: library.detail; color: Theme.softInk; font.pixelSize: Theme.textSmall }
            }
        }
    }
}
