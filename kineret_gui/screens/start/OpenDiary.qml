import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The known diaries, and a way to any other file. Whose it is, is shown before it is opened.
ScrollPage {
    id: page

    required property OpenDiaryScreen screen
    readonly property bool looks: screen.asked.length > 0

    title: looks ? screen.asked : qsTr("Diaries")

    ColumnLayout {
        visible: !page.looks
        spacing: Theme.spaceCard
        KnownDiaries { id: known; model: page.screen.known; onChose: path => page.screen.openKnown(path) }
        Words {
            text: qsTr("No diaries on this computer yet.")
            visible: known.count === 0
            color: Theme.inkSoft
        }
        Heading {
            text: qsTr("Backups of diaries that are no longer here")
            visible: kept.count > 0
            role: Theme.strong
        }
        KnownDiaries { id: kept; model: page.screen.kept; onChose: path => page.screen.openBackup(path) }
        Words { text: qsTr("Choose a diary or an export from another computer, or a backup. It is copied to this computer first, and the file itself is not changed.") }
        FileField {
            title: qsTr("Open a diary")
            kinds: [qsTr("Diaries, exports and backups (*.diary *.json)")]
            file: page.screen.file
            take: qsTr("Open this file")
            enabled: !page.screen.atWork.isBusy
        }
    }
    OpenCopy { screen: page.screen; visible: page.looks }
    AtWorkCard { doing: page.screen.atWork.doing; onCancelled: page.screen.atWork.stop() }
    SecondButton {
        text: qsTr("Start a new diary")
        visible: page.screen.mayWrite && !page.looks
        onClicked: page.screen.begin()
    }
}
