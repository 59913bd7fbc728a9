pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Another copy of this diary, or the file of another program: first what it holds, then the one button.
ScrollPage {
    id: page

    required property BringInScreen screen

    title: qsTr("Import")

    Words { text: qsTr("Import another copy of this diary, for example from another computer or a backup. Or import a file from another app: MedTimer, MediTrak, Mona, Dosage, Loop Habit Tracker, Diaguard, Apple Health or openScale. Tables also work: weights, temperatures, or tables exported from this app, even after a spreadsheet has saved them. You can check everything first. Nothing in your diary is changed or overwritten.") }
    FileField {
        title: qsTr("File to import")
        kinds: [qsTr("Diaries and files from other apps (*.diary *.json *.csv *.zip *.xml)")]
        file: page.screen.file
        take: qsTr("Check this file")
    }
    AtWorkCard { doing: page.screen.atWork.doing; onCancelled: page.screen.atWork.stop() }
    Notice { text: page.screen.message }
    SecondButton {
        text: page.screen.copy.duplicates
        visible: text.length > 0
        onClicked: page.screen.settleDuplicates()
    }
    CopyCard { part: page.screen.copy; busy: page.screen.atWork.isBusy; visible: part.headline.length > 0; onBrought: page.screen.bringCopy() }
    ForeignCard { part: page.screen.foreign; busy: page.screen.atWork.isBusy; visible: part.headline.length > 0; onBrought: page.screen.bringForeign(); onZoneTyped: zone => page.screen.chooseZone(zone) }
    ColumnLayout {
        visible: earlier.count > 0
        spacing: Theme.spaceSmall
        Heading { text: qsTr("Earlier imports"); role: Theme.section }
        Repeater {
            id: earlier
            model: page.screen.earlier
            Card {
                id: brought
                required property string entry
                required property string title
                required property string detail
                required property string takeOut
                Words { text: brought.title; role: Theme.strong }
                Words { text: brought.detail; color: Theme.inkSoft; role: Theme.caption }
                SecondButton { text: brought.takeOut; enabled: !page.screen.atWork.isBusy; onClicked: page.screen.takeOut(brought.entry) }
            }
        }
    }
}
