import QtQuick
import Kineret.Screens
import "../parts"

// Body: the places, drawn and in words; one that is open stands in their stead, or beside them where there is room.
ScrollPage {
    id: body

    required property BodyScreen screen

    title: screen.title
    readingWidth: 2 * Theme.readingWidth

    Words { text: body.screen.summary; visible: !body.screen.placeIsOpen; role: Theme.strong }
    Words { text: body.screen.restsBecause; visible: text.length > 0; role: Theme.strong }
    BodyAndPlace {
        body: body.screen.map
        wide: body.wide

        LimbDrawing { body: body.screen.map; large: true }
        Words {
            text: body.screen.map.eyes
            visible: !body.wide
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            role: Theme.caption
        }
        PlaceActs { screen: body.screen }
        PlaceStory { screen: body.screen }
        SecondButton { text: qsTr("Choose another site"); onClicked: body.screen.map.closePlace() }
    }
}
