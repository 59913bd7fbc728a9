import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// When it was: the day by two buttons, the time typed.
ColumnLayout {
    id: part

    required property RecordScreen screen

    spacing: 8

    Words { text: part.screen.day; font.weight: Font.DemiBold; horizontalAlignment: Text.AlignHCenter }
    RowLayout {
        spacing: 8
        BigButton { text: qsTr("Day before"); onClicked: part.screen.moveDay(-1) }
        BigButton { text: qsTr("Day after"); onClicked: part.screen.moveDay(1) }
    }
    Field {
        label: part.screen.timeLabel
        text: part.screen.typed
        wrong: part.screen.wrong
        maximumLength: 40
        onEdited: text => part.screen.typeTime(text)
    }
    BigButton { text: qsTr("Just now"); onClicked: part.screen.justNow() }
}
