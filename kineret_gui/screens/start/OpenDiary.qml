import QtQuick
import Kineret.Screens
import "../parts"

// The known diaries, and a way to any other file. Whose it is, is shown before it is opened.
ScrollPage {
    id: page

    required property OpenDiaryScreen screen

    title: qsTr("Diaries")

    KnownDiaries { id: known; model: page.screen.known; onChose: path => page.screen.openKnown(path) }
    Words {
        text: qsTr("No diary is known on this computer yet.")
        visible: known.count === 0
        color: Theme.softInk
    }
    FileField {
        title: qsTr("Open a diary")
        kinds: [qsTr("Diaries (*.diary)")]
        file: page.screen.file
        take: qsTr("Open this file")
    }
    BigButton { text: qsTr("Begin a new diary"); visible: page.screen.mayWrite; onClicked: page.screen.begin() }
}
