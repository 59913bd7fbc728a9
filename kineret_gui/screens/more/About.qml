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
        Words { text: qsTr("What this app is for"); role: Theme.section }
        Repeater {
            model: about.screen.purpose
            Words { required text }
        }
    }
    ListRow {
        title: qsTr("Sources for the medical information")
        detail: qsTr("Where each sentence comes from, and how reliable that source is")
        onClicked: about.screen.showSources()
    }
    Card {
        Words { text: qsTr("Kineret diary"); role: Theme.section }
        Words { text: about.screen.version }
        Words { text: qsTr("Free software under the MIT licence, with no warranty.") }
        Words { text: qsTr("Not made or approved by the maker of Kineret or by any clinic.") }
    }
    Card {
        Words { text: qsTr("Libraries used"); role: Theme.section }
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
