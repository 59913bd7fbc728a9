pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The doses to come, for the calendar of a phone.
ScrollPage {
    id: page

    required property PhoneScreen screen

    title: qsTr("Calendar for your phone")

    Words { text: qsTr("Saves upcoming doses and appointments as a calendar file. Send it to your phone and open it there. A newer file updates the calendar without duplicates.") }
    Words { text: page.screen.whoseTimes; visible: text.length > 0 }
    ColumnLayout {
        spacing: Theme.spaceSmall
        Heading { text: qsTr("How many days ahead"); role: Theme.section }
        ChoiceList { model: page.screen.lengths; onChose: days => page.screen.chooseDays(days) }
    }
    ChoiceButton {
        text: qsTr("Show the name of the medicine in the calendar")
        detail: qsTr("If this is off, it only says that an injection is due")
        several: true
        chosen: page.screen.namesMedicine
        onClicked: page.screen.turnName()
    }
    FileField {
        title: qsTr("Choose where to save the calendar file")
        kinds: [qsTr("Calendars (*.ics)")]
        saves: true
        file: page.screen.file
        take: qsTr("Save the calendar file")
    }
    Words { text: page.screen.message; visible: text.length > 0; role: Theme.strong }
}
