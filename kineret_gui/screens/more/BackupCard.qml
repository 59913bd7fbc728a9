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
    BigButton { text: qsTr("Restore this backup"); visible: card.readable && card.canRestore; enabled: !card.busy; onClicked: card.restore() }
    BigButton { text: qsTr("Check it"); enabled: !card.busy; onClicked: card.check() }
    BigButton { text: qsTr("Open to read"); visible: card.readable; onClicked: card.openToRead() }
    BigButton { text: qsTr("Bring back what is missing"); visible: card.readable && card.canWrite; onClicked: card.bringBack() }
    Words {
        text: qsTr("Bringing back only adds: entries that are in this backup and not in the diary. You see first which.")
        visible: card.readable && card.canWrite
        color: Theme.inkSoft
        role: Theme.caption
    }
}
