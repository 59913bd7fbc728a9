import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The other ways to look back.
ColumnLayout {
    id: ways

    required property DiaryScreen screen

    spacing: Theme.spaceSmall

    Heading { text: qsTr("More ways to look back"); role: Theme.section }
    SecondButton {
        text: qsTr("Overview of last month")
        onClicked: ways.screen.showLastMonth()
    }
    SecondButton {
        text: qsTr("All entries and search")
        onClicked: ways.screen.showEntries()
    }
    ButtonGrid {
        SecondButton { text: qsTr("Timeline"); onClicked: ways.screen.showTimeLine() }
        SecondButton { text: qsTr("Injection sites used"); onClicked: ways.screen.showPlaces() }
        SecondButton { text: qsTr("Compare two periods"); onClicked: ways.screen.compare() }
        SecondButton { text: qsTr("What changed"); onClicked: ways.screen.showChanges() }
    }
}
