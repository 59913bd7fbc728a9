import QtQuick

// The number of a spot on its white disc: on the drawing of its place and in the row about it.
Rectangle {
    id: disc

    required property int number
    property bool chosen: false
    property bool suggested: false

    implicitWidth: 28
    implicitHeight: implicitWidth
    radius: implicitWidth / 2
    color: chosen ? Theme.accent : Theme.surface
    border { width: suggested ? 4 : 2; color: suggested ? Theme.accent : Theme.ink }

    Words {
        anchors.centerIn: parent
        text: disc.number
        color: disc.chosen ? Theme.accentText : Theme.ink
        role: Theme.strong
        font: Theme.strong.within(16)
        width: implicitWidth
        Accessible.ignored: true
    }
}
