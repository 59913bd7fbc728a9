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
    Chips { model: part.screen.choices.signs; several: true; onChose: key => part.screen.toggleSign(key) }
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
