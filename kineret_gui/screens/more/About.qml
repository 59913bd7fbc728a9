pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The purpose of the program, and the work it stands on.
ScrollPage {
    id: about

    required property AboutScreen screen

    title: qsTr("About")

    Card {
        Words { text: qsTr("What this program is for"); role: Theme.section }
        Repeater {
            model: about.screen.purpose
            Words { required text }
        }
    }
    ListRow {
        title: qsTr("Sources of every medical sentence")
        detail: qsTr("Which text each rests on, and how certain that is")
        onClicked: about.screen.showSources()
    }
    Card {
        Words { text: qsTr("Kineret diary"); role: Theme.section }
        Words { text: about.screen.version }
        Words { text: qsTr("Free software under the MIT licence, given without warranty.") }
        Words { text: qsTr("It comes neither from the maker of Kineret nor from a clinic.") }
    }
    Card {
        Words { text: qsTr("Libraries it stands on"); role: Theme.section }
        Repeater {
            model: about.screen.libraries
            ColumnLayout {
                id: library
                required property string name
                required property string detail
                spacing: 0
                Words { text: library.name; role: Theme.strong }
                Words { text: library.detail; color: Theme.inkSoft; role: Theme.caption }
            }
        }
    }
}
