pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The signs that can be seen or felt, and how much they bother.
ColumnLayout {
    id: part

    required property ReactionScreen screen

    spacing: Theme.space

    Heading { text: qsTr("What do you see or feel?"); role: Theme.section }
    ButtonGrid {
        columns: part.width >= 18 * Theme.body.pixels ? 2 : 1
        Repeater {
            model: part.screen.choices.signs
            ChoiceButton {
                required property string key
                required property string words
                required chosen
                text: words
                several: true
                implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.space)
                onClicked: part.screen.toggleSign(key)
            }
        }
    }
    Card {
        visible: lump.count > 0
        Repeater {
            id: lump
            model: part.screen.choices.lump
            Words { required text; role: Theme.strong }
        }
        Words { text: part.screen.choices.lumpSource; color: Theme.inkSoft; role: Theme.caption }
    }
    Heading { text: qsTr("How bad is it?"); role: Theme.section }
    ChoiceList { model: part.screen.choices.levels; onChose: key => part.screen.chooseLevel(key) }
}
