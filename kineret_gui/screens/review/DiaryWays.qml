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
        implicitHeight: Theme.bigTarget
        onClicked: ways.screen.showLastMonth()
    }
    SecondButton {
        text: qsTr("All entries and search")
        implicitHeight: Theme.bigTarget
        onClicked: ways.screen.showEntries()
    }
    ButtonGrid {
        SecondButton { text: qsTr("Timeline"); implicitHeight: Theme.bigTarget; onClicked: ways.screen.showTimeLine() }
        SecondButton { text: qsTr("Injection sites used"); implicitHeight: Theme.bigTarget; onClicked: ways.screen.showPlaces() }
        SecondButton { text: qsTr("Compare two periods"); implicitHeight: Theme.bigTarget; onClicked: ways.screen.compare() }
        SecondButton { text: qsTr("What changed"); implicitHeight: Theme.bigTarget; onClicked: ways.screen.showChanges() }
    }
}
