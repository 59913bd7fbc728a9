pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The doses to come, for the calendar of a phone.
ScrollPage {
    id: page

    required property PhoneScreen screen

    title: qsTr("For the phone's calendar")

    Words { text: qsTr("Writes the doses to come and the dates with the clinic into a calendar file. Send it to your phone and open it there. A newer file brings the calendar up to date and doubles nothing.") }
    Words { text: page.screen.whoseTimes; visible: text.length > 0 }
    ColumnLayout {
        spacing: Theme.spaceSmall
        Heading { text: qsTr("How far ahead"); role: Theme.section }
        ChoiceList { model: page.screen.lengths; onChose: days => page.screen.chooseDays(days) }
    }
    ChoiceButton {
        text: qsTr("The calendar may name the medicine")
        detail: qsTr("Else it only says that an injection is due")
        several: true
        chosen: page.screen.namesMedicine
        onClicked: page.screen.turnName()
    }
    FileField {
        title: qsTr("Where the calendar file goes")
        kinds: [qsTr("Calendars (*.ics)")]
        saves: true
        file: page.screen.file
        take: qsTr("Write the calendar file")
    }
    Words { text: page.screen.message; visible: text.length > 0; role: Theme.strong }
}
