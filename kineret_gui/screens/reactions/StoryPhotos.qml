pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The photos of a reaction, and the way to a further one.
ColumnLayout {
    id: part

    required property StoryScreen screen

    spacing: Theme.space

    Heading { text: qsTr("Photos"); role: Theme.section; visible: photos.count > 0 }
    ButtonGrid {
        visible: photos.count > 0
        columns: part.width >= 18 * Theme.body.pixels ? 2 : 1
        Repeater {
            id: photos
            model: part.screen.photos
            PhotoButton { onClicked: part.screen.openPhoto(entry) }
        }
    }
    SecondButton {
        text: part.screen.adds ? qsTr("Do not add a photo") : qsTr("Add a photo")
        visible: part.screen.canWrite
        onClicked: part.screen.addPhoto()
    }
    AddPhoto { photo: part.screen.photo; visible: part.screen.adds }
    MainButton {
        text: qsTr("Save this photo")
        visible: part.screen.adds && part.screen.photo.source.length > 0
        onClicked: part.screen.keepPhoto()
    }
}
