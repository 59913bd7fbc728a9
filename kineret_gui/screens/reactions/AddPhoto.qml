import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Choosing a photo, and what was chosen.
ColumnLayout {
    id: part

    required property PhotoChoice photo
    readonly property bool chosen: photo.source.length > 0

    spacing: Theme.space

    FileField {
        title: qsTr("Add a photo")
        kinds: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp)")]
        file: part.photo.file
        take: qsTr("Use this photo")
        visible: !part.chosen
    }
    Picture {
        source: part.photo.source
        shape: part.photo.shape
        words: qsTr("Chosen photo")
        most: 260
        visible: part.chosen
    }
    Words {
        text: qsTr("A small copy is kept in the diary, without the location.")
        color: Theme.inkSoft
        role: Theme.caption
    }
    SecondButton {
        text: qsTr("Do not use this photo")
        visible: part.chosen
        onClicked: part.photo.leaveOut()
    }
}
