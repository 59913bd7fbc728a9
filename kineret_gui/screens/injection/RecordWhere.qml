import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Where it went: the suggested spot first, any other below, or not remembered.
ColumnLayout {
    id: part

    required property RecordScreen screen
    property bool wide: false

    spacing: 8

    BigButton {
        text: qsTr("Suggested: %1").arg(part.screen.map.suggestedName)
        visible: part.screen.map.suggestedSpot.length > 0
        implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.gap)
        onClicked: part.screen.chooseSpot(part.screen.map.suggestedSpot)
    }
    Words { text: part.screen.map.why; color: Theme.softInk; font.pixelSize: Theme.textSmall }
    BigButton { text: qsTr("I do not remember the spot"); onClicked: part.screen.spotNotRemembered() }
    SpotPicker { body: part.screen.map; wide: part.wide }
}
