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
    BigButton {
        text: qsTr("Overview of last month")
        implicitHeight: Theme.bigTarget
        onClicked: ways.screen.showLastMonth()
    }
    BigButton {
        text: qsTr("All entries and search")
        implicitHeight: Theme.bigTarget
        onClicked: ways.screen.showEntries()
    }
    ButtonGrid {
        BigButton { text: qsTr("Timeline"); implicitHeight: Theme.bigTarget; onClicked: ways.screen.showTimeLine() }
        BigButton { text: qsTr("Injection sites used"); implicitHeight: Theme.bigTarget; onClicked: ways.screen.showPlaces() }
        BigButton { text: qsTr("Compare two periods"); implicitHeight: Theme.bigTarget; onClicked: ways.screen.compare() }
        BigButton { text: qsTr("What changed"); implicitHeight: Theme.bigTarget; onClicked: ways.screen.showChanges() }
    }
}
