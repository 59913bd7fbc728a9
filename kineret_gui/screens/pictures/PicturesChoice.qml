import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The other pictures of these days.
ColumnLayout {
    id: choice

    required property PicturesScreen screen

    spacing: Theme.spaceSmall

    Heading { text: qsTr("Ways to look at these days"); role: Theme.section }
    Chips { model: choice.screen.pictures; onChose: key => choice.screen.choosePicture(key) }
}
