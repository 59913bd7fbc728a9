import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The duration: pressed, or typed.
ColumnLayout {
    id: part

    required property DurationField lasting

    spacing: Theme.spaceSmall

    ChoiceList { model: part.lasting.choices; onChose: key => part.lasting.choose(key) }
    Words { text: qsTr("Or enter it:"); role: Theme.strong }
    ButtonGrid {
        Field {
            label: qsTr("Hours")
            follows: true
            text: part.lasting.hours
            onEdited: text => part.lasting.typeHours(text)
        }
        Field {
            label: qsTr("Minutes")
            follows: true
            text: part.lasting.typedMinutes
            onEdited: text => part.lasting.typeMinutes(text)
        }
    }
    FieldError { text: part.lasting.wrong }
}
