pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The purpose of the file. Doses to come go into a calendar from a page of its own.
ColumnLayout {
    id: part

    required property ExportScreen screen

    spacing: Theme.spaceSmall

    Heading { text: qsTr("What do you need it for?"); role: Theme.section }
    ChoiceCard {
        Repeater {
            model: part.screen.formats
            ChoiceRow {
                required property string key
                required property string words
                required detail
                required chosen
                text: words
                onClicked: part.screen.chooseFormat(key)
            }
        }
    }
    ListRow {
        title: qsTr("Calendar for your phone")
        detail: qsTr("Upcoming doses, on its own page")
        onClicked: part.screen.goToCalendar()
    }
}
