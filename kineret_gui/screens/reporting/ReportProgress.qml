import QtQuick
import Kineret.Screens
import "../parts"

// How far the sheet has come, and the way to stop it.
Card {
    id: card

    required property Making making

    visible: making.isBusy

    Words {
        id: stage
        text: card.making.stage
        font.weight: Font.Medium
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
        onTextChanged: if (stage.text) Accessible.announce(stage.text)
    }
    BigButton {
        text: qsTr("Cancel")
        implicitHeight: Theme.bigTarget
        onClicked: card.making.cancel()
    }
}
