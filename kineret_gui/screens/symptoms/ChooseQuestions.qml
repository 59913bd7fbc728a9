pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The questions that a person wants to be asked each day.
ColumnLayout {
    id: part

    required property ChosenQuestions choosing

    spacing: Theme.space

    Words { text: qsTr("Choose the questions you want to answer each day. You can change them at any time.") }
    ButtonGrid {
        columns: part.width >= 24 * Theme.body.pixels ? 2 : 1
        Repeater {
            model: part.choosing.rows
            ChoiceButton {
                required property string key
                required property string words
                required chosen
                text: words
                several: true
                Layout.fillHeight: true
                onClicked: part.choosing.toggle(key)
            }
        }
    }
}
