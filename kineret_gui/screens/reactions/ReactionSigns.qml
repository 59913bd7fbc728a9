pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What can be seen or felt, and how much it bothers.
ColumnLayout {
    id: part

    required property ReactionScreen screen

    spacing: Theme.gap

    Heading { text: qsTr("Which signs?"); font.pixelSize: Theme.textLarge }
    GridLayout {
        columns: part.width >= 18 * Theme.textBody ? 2 : 1
        columnSpacing: 8
        rowSpacing: 8
        uniformCellWidths: true
        Repeater {
            model: part.screen.choices.signs
            ChoiceButton {
                required property string key
                required property string words
                required chosen
                text: words
                several: true
                implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.gap)
                onClicked: part.screen.toggleSign(key)
            }
        }
    }
    Card {
        visible: lump.count > 0
        Repeater {
            id: lump
            model: part.screen.choices.lump
            Words { required text; font.weight: Font.Medium }
        }
        Words { text: part.screen.choices.lumpSource; color: Theme.softInk; font.pixelSize: Theme.textSmall }
    }
    Heading { text: qsTr("How much does it bother?"); font.pixelSize: Theme.textLarge }
    ChoiceList { model: part.screen.choices.levels; onChose: key => part.screen.chooseLevel(key) }
}
