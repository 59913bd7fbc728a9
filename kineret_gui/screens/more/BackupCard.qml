import QtQuick
import "../parts"

// The actions on a backup. Nothing here erases or overwrites anything, nor does restoring.
Card {
    id: card

    required property string message
    required property bool readable
    required property bool canWrite
    required property bool busy
    required property bool canRestore
    signal restore
    signal check
    signal openToRead
    signal bringBack

    Notice { text: card.message }
    SecondButton { text: qsTr("Restore this backup"); visible: card.readable && card.canRestore; enabled: !card.busy; onClicked: card.restore() }
    SecondButton { text: qsTr("Check this backup"); enabled: !card.busy; onClicked: card.check() }
    SecondButton { text: qsTr("Open read-only"); visible: card.readable; onClicked: card.openToRead() }
    SecondButton { text: qsTr("Restore missing entries"); visible: card.readable && card.canWrite; onClicked: card.bringBack() }
    Words {
        text: qsTr("Restoring only adds entries that are in this backup and missing from the diary. You can check them first.")
        visible: card.readable && card.canWrite
        color: Theme.inkSoft
        role: Theme.caption
    }
}
