import QtQuick
import Kineret.Screens
import "../parts"

// Copies of the backups on a stick or in a synced folder, for this diary alone.
ScrollPage {
    id: page

    required property SecondPlaceScreen screen
    readonly property bool isOn: screen.folder.length > 0

    title: qsTr("Second backup location")

    Words { text: qsTr("A copy elsewhere helps if this computer is lost or breaks. Each backup is also copied to a USB stick or a synced folder, as soon as it is available.") }
    Notice { text: qsTr("Anyone who has the USB stick or the folder can read the copies. They have no password.") }
    Words {
        text: qsTr("You can choose this only when the diary is open for entries.")
        visible: !page.screen.canChoose
        color: Theme.inkSoft
    }
    Card {
        visible: page.isOn
        Message { text: page.screen.state; role: Theme.strong }
        Words {
            text: qsTr("Folder of this diary: %1").arg(page.screen.folder)
            color: Theme.inkSoft
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        SecondButton { text: qsTr("Copy now"); enabled: !page.screen.goesOn; onClicked: page.screen.copyNow() }
        SecondButton { text: qsTr("Stop copying there"); onClicked: page.screen.stop() }
        Words {
            text: qsTr("The copies already there are kept. To restore one, open Backups and choose Restore from a file.")
            color: Theme.inkSoft
            role: Theme.caption
        }
    }
    FileField {
        title: qsTr("Second location for backups")
        kinds: []
        isFolder: true
        visible: page.screen.canChoose && !page.isOn
        file: page.screen.file
        take: qsTr("Copy backups there")
    }
}
