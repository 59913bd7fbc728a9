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
    Chips { model: part.choosing.rows; several: true; onChose: key => part.choosing.toggle(key) }
}
