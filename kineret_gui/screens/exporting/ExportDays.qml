pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The days that go into the file.
ColumnLayout {
    id: part

    required property ExportScreen screen

    spacing: Theme.spaceSmall

    Heading { text: qsTr("Which days?"); role: Theme.section }
    ChoiceList { model: part.screen.periods; onChose: key => part.screen.choosePeriod(key) }
    ColumnLayout {
        visible: part.screen.asksDays
        spacing: Theme.space
        Field {
            label: qsTr("First day (for example 2026-03-09)")
            text: part.screen.first
            wrong: part.screen.wrongFirst
            needed: true
            maximumLength: 12
            onEdited: text => part.screen.typeFirst(text)
        }
        Field {
            label: qsTr("Last day (for example 2026-03-09)")
            text: part.screen.last
            wrong: part.screen.wrongLast
            needed: true
            maximumLength: 12
            onEdited: text => part.screen.typeLast(text)
        }
    }
}
