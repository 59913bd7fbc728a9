import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Get help: the same page for everyone, whatever the diary holds.
ScrollPage {
    id: help

    required property HelpScreen screen

    title: qsTr("Get help")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Card {
        spacing: 4
        Words { text: help.screen.emergency; font.pixelSize: Theme.textTitle; font.weight: Font.Bold; color: Theme.help }
        Words { text: help.screen.clinic; visible: text.length > 0; font.pixelSize: Theme.textLarge; font.weight: Font.DemiBold }
    }
    GridLayout {
        columns: help.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.margin - 4
        uniformCellWidths: true

        SignCard { title: qsTr("Get medical help at once"); lead: help.screen.atOnceLead; signs: help.screen.atOnce; urgent: true }
        SignCard { title: qsTr("Tell the doctor, today at the latest"); lead: help.screen.sameDayLead; signs: help.screen.sameDay }
        SignCard { title: qsTr("Ask your doctor or nurse"); lead: help.screen.soonLead; signs: help.screen.soon }
        SignCard { title: qsTr("What not to combine with Kineret"); lead: help.screen.doNotCombine; signs: help.screen.report }
    }
    Words { text: help.screen.source; color: Theme.softInk; font.pixelSize: Theme.textSmall }
}
