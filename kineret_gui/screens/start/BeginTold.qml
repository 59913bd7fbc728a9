import QtQuick
import Kineret.Screens
import "../parts"

// In words, what will be begun.
Card {
    id: told

    required property BeginScreen screen
    readonly property PersonFields person: screen.person

    Words { text: qsTr("The diary of %1").arg(told.person.name); font.pixelSize: Theme.textLarge; font.weight: Font.DemiBold }
    Words { text: told.screen.order.summary; font.weight: Font.Medium }
    Words { text: qsTr("Condition: %1").arg(told.person.condition) }
    Words { text: qsTr("Drawn body: %1").arg(told.person.figureWords) }
    Words { text: qsTr("Who injects: %1").arg(told.person.whoInjects) }
    Words { text: qsTr("Places: %1").arg(told.person.usedPlaces) }
    Words { text: qsTr("Number of the clinic: %1").arg(told.person.clinic); visible: told.person.clinic.length > 0 }
    Words { text: qsTr("Emergency number: %1").arg(told.person.emergencyWords) }
    Words { text: qsTr("Written by: %1").arg(told.screen.writer.writtenBy) }
    Words {
        text: qsTr("All of this can be changed later under More. The diary stays on this computer.")
        color: Theme.softInk
        font.pixelSize: Theme.textSmall
    }
}
