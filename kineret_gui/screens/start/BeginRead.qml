import QtQuick
import Kineret.Screens
import "../parts"

// Before the first injection: who must not use Kineret, to read. Nothing is ticked.
Card {
    id: part

    required property BeginScreen screen

    Heading { text: qsTr("Who must not use Kineret"); role: Theme.section }
    LeafletLines { model: part.screen.whoMustNot; source: part.screen.source }
    TextAction {
        text: qsTr("Read what to tell the doctor first")
        onClicked: part.screen.readDoctorFirst()
    }
}
