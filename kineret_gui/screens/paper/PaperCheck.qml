pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// All that will be written, to be looked at once more. Until the button is pressed nothing is in the diary.
ColumnLayout {
    id: check

    required property PaperScreen screen

    spacing: Theme.space

    Words { text: qsTr("Compare this with the paper. Nothing has been saved yet.") }
    Repeater {
        model: check.screen.checks
        LabelledLine {
            required property string words
            required property string detail
            label: words
            value: detail
        }
    }
    Heading { text: qsTr("Who gave these injections?"); role: Theme.section }
    ChoiceList { model: check.screen.givers; onChose: giver => check.screen.chooseGiver(giver) }
    Notice { text: check.screen.amountQuestion }
    Notice { text: check.screen.tooMuch }
    MainButton {
        text: check.screen.button
        onClicked: check.screen.write()
    }
    SecondButton { text: qsTr("Back to the table"); onClicked: check.screen.typeOn() }
}
