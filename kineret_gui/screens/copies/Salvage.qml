pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The readable rest of a file that a backup took the place of: how much first, then the one button, then every entry.
ScrollPage {
    id: page

    required property SalvageScreen screen

    title: page.screen.file.length > 0 ? qsTr("Entries in the kept file") : qsTr("Entries that may be missing")

    Notice { text: page.screen.since }
    AtWorkCard { doing: page.screen.atWork.doing; onCancelled: page.screen.atWork.stop() }
    Notice { text: page.screen.message }
    Card {
        visible: lines.count > 0
        Repeater {
            id: lines
            model: page.screen.lines
            Words {
                required property string modelData
                text: modelData
            }
        }
    }
    MainButton {
        text: page.screen.bringWords
        visible: text.length > 0
        enabled: !page.screen.atWork.isBusy
        onClicked: page.screen.bringIn()
    }
    MainButton {
        text: qsTr("Import")
        visible: page.screen.file.length === 0
        onClicked: page.screen.bringInCopy()
    }
    MainButton {
        text: page.screen.bringWords.length > 0 ? qsTr("Not now: go to Today") : qsTr("Go to Today")
        givesWay: page.screen.bringWords.length > 0 || page.screen.file.length === 0
        onClicked: page.screen.goToToday()
    }
    SecondButton {
        text: qsTr("Nothing is missing: hide this on Today")
        visible: page.screen.isNotedOnToday && !page.screen.atWork.isBusy
        onClicked: page.screen.nothingIsMissing()
    }
    ColumnLayout {
        visible: entries.count > 0
        spacing: Theme.space
        Heading { text: qsTr("Entries found"); role: Theme.section }
        Repeater {
            id: entries
            model: page.screen.rows
            ColumnLayout {
                id: row
                required property string title
                required property string detail
                spacing: Theme.spaceTiny
                Words { text: row.title; role: Theme.strong }
                Words { text: row.detail; visible: text.length > 0; color: Theme.inkSoft; role: Theme.caption }
            }
        }
    }
    Words {
        text: page.screen.file
        visible: text.length > 0
        color: Theme.inkSoft
        role: Theme.caption
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
