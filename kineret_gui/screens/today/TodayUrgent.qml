pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What cannot wait, below the dose of today: a dose in two entries, an attack that is open.
ColumnLayout {
    id: part

    required property FirstThings first

    spacing: Theme.space
    visible: first.duplicates.length > 0 || first.attack.length > 0

    Notice { text: part.first.canWrite ? "" : part.first.duplicates }
    ListRow {
        title: part.first.duplicates
        detail: qsTr("Is it the same injection, entered by two people?")
        mark: Component { DoseMark { shape: "twice"; tone: "warn" } }
        strong: true
        visible: title.length > 0 && part.first.canWrite
        onClicked: part.first.settleDuplicates()
    }
    WhenNeeded {
        needed: part.first.attack.length > 0
        sourceComponent: Card {
            spacing: Theme.spaceSmall
            Heading { text: qsTr("%1: still going on").arg(part.first.attack); role: Theme.section }
            SecondButton {
                text: qsTr("Update the attack")
                matters: true
                visible: part.first.canWrite
                onClicked: part.first.goOnWithAttack()
            }
            SecondButton { text: qsTr("The attack is over"); matters: true; visible: part.first.canWrite; onClicked: part.first.endAttack() }
        }
    }
}
