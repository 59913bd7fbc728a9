import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// When it was: the day by two buttons, the time typed.
ColumnLayout {
    id: part

    required property TimeChoice choice

    spacing: Theme.spaceSmall

    Words { text: part.choice.day; role: Theme.section; horizontalAlignment: Text.AlignHCenter }
    ButtonGrid {
        SecondButton { text: qsTr("Previous day"); stepping: true; onClicked: part.choice.moveDay(-1) }
        SecondButton { text: qsTr("Next day"); stepping: true; onClicked: part.choice.moveDay(1) }
    }
    Field {
        label: part.choice.label
        text: part.choice.typed
        wrong: part.choice.wrong
        needed: true
        maximumLength: 40
        onEdited: text => part.choice.typeTime(text)
    }
    SecondButton { text: qsTr("The time is not known"); visible: part.choice.mayBeNotKnown; onClicked: part.choice.notKnown() }
    SecondButton { text: qsTr("Just now"); onClicked: part.choice.justNow() }
}
