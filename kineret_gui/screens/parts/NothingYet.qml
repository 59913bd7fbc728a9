import QtQuick
import QtQuick.Layouts

// What stands where there is nothing to show: a drawing, a sentence, and the next step where there is one.
ColumnLayout {
    id: nothing

    required property string drawing
    property string text
    property string act
    signal acted
    readonly property var shows: ({
        "no-entries": qsTr("Drawing: a notebook with empty lines and a pencil."),
        "no-reactions": qsTr("Drawing: a piece of skin."),
        "nothing-due": qsTr("Drawing: a calendar and a warm cup.")})

    spacing: Theme.space

    Drawing { name: nothing.drawing; says: nothing.shows[name] ?? ""; share: 0.2 }
    Words {
        text: nothing.text
        visible: text.length > 0
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }
    SecondButton { text: nothing.act; visible: text.length > 0; onClicked: nothing.acted() }
}
