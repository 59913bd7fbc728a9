import QtQuick
import Kineret.Screens
import "../parts"

// In words, what will be begun.
Card {
    id: summary

    required property BeginScreen screen
    readonly property PersonFields person: screen.person

    Words { text: qsTr("The diary of %1").arg(summary.person.name); role: Theme.section }
    Words { text: Theme.unbroken(summary.screen.order.summary); role: Theme.strong }
    Words { text: qsTr("Condition: %1").arg(summary.person.condition) }
    Words { text: qsTr("Body outline: %1").arg(summary.person.figureWords) }
    Words { text: qsTr("Who injects: %1").arg(summary.person.whoInjects) }
    Words { text: qsTr("Injection sites: %1").arg(summary.person.usedPlaces) }
    Words { text: qsTr("Clinic phone number: %1").arg(summary.person.clinic); visible: summary.person.clinic.length > 0 }
    Words { text: qsTr("Emergency number: %1").arg(summary.person.emergencyWords) }
    Words { text: qsTr("Entered by: %1").arg(summary.screen.writer.writtenBy) }
    Words {
        text: qsTr("You can change all of this later under More. The diary stays on this computer.")
        color: Theme.inkSoft
        role: Theme.caption
    }
}
