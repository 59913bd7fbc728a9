import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What comes before everything else: a dose in two entries, and an attack that is open.
ColumnLayout {
    id: part

    required property FirstThings first

    spacing: Theme.gap
    visible: first.twins.length > 0 || first.attack.length > 0

    Notice { text: part.first.canWrite ? "" : part.first.twins }
    RowButton {
        title: part.first.twins
        detail: qsTr("Is it the same injection, written down by two people?")
        mark: Component { DoseMark { shape: "twice"; tone: "warn" } }
        strong: true
        visible: title.length > 0 && part.first.canWrite
        onClicked: part.first.settleTwins()
    }
    Card {
        visible: part.first.attack.length > 0
        spacing: 6
        Words { text: qsTr("%1: not over yet").arg(part.first.attack); font.weight: Font.Medium }
        BigButton {
            text: qsTr("Write how the attack goes on")
            visible: part.first.canWrite
            implicitHeight: Theme.bigTarget
            onClicked: part.first.goOnWithAttack()
        }
        BigButton { text: qsTr("The attack is over"); visible: part.first.canWrite; onClicked: part.first.endAttack() }
    }
}
