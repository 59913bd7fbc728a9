pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Going back to a backup: what it holds and what would change first, then the one button.
ScrollPage {
    id: page

    required property RestoreScreen screen

    title: qsTr("Restore a backup")

    ColumnLayout {
        visible: page.screen.asksForFile
        spacing: Theme.spaceCard
        Words { text: qsTr("Choose a backup on a USB stick or in another folder, or an export of this diary. It is checked first, and the file itself is not changed.") }
        FileField {
            title: qsTr("The backup to restore")
            kinds: [qsTr("Backups and exports (*.diary *.json)"), qsTr("All files (*)")]
            file: page.screen.file
            take: qsTr("Check this file")
        }
    }
    AtWorkCard { doing: page.screen.atWork.doing; onCancelled: page.screen.atWork.stop() }
    Notice { text: page.screen.refused }
    ColumnLayout {
        visible: page.screen.headline.length > 0
        spacing: Theme.space
        Card {
            Words { text: page.screen.headline; role: Theme.section }
            Repeater {
                model: page.screen.lines
                Words {
                    required property string modelData
                    text: modelData
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
            Words {
                text: qsTr("File: %1").arg(page.screen.source)
                color: Theme.inkSoft
                role: Theme.caption
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
        Notice { text: page.screen.warning }
        MainButton {
            text: qsTr("Restore now")
            enabled: page.screen.canRestore
            onClicked: page.screen.restore()
        }
    }
    SecondButton {
        text: qsTr("Keep the diary as it is")
        visible: !page.screen.asksForFile && !page.screen.atWork.isBusy
        onClicked: page.screen.another()
    }
}
