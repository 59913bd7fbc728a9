pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

// How many days ago an area was used, on a ground of its own so that no line runs through it; a cross where it rests.
Rectangle {
    id: mark

    required property string age
    required property string days
    property bool isOpen: false
    readonly property color ink: isOpen ? Theme.accentText : Theme.ink
    required property real room // from side to side, where it stands
    readonly property bool isNarrow: room < 44 // then its letters are small, and may go beyond the edges
    readonly property bool isShut: age === "resting" || age === "closed"
    readonly property bool says: isShut || days.length > 0

    visible: says
    width: Math.min(content.width + Theme.spaceTiny, room - 2 * Theme.edgeWidth)
    height: Math.round(0.75 * content.height) // of the letters alone
    radius: Theme.cornerMark
    color: isOpen ? Theme.accent : Theme.areaColour(age)

    Item {
        id: content
        anchors.centerIn: parent
        width: mark.isShut ? 18 : words.implicitWidth
        height: mark.isShut ? 18 : words.implicitHeight

        Loader {
            anchors.centerIn: parent
            active: mark.isShut
            sourceComponent: DoseMark { shape: "cross"; tone: "quiet"; colour: mark.ink; size: 18 }
        }
        Label {
            id: words
            anchors.centerIn: parent
            visible: !mark.isShut
            text: Theme.unbroken(qsTr("%1 d").arg(mark.days))
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
            color: mark.ink
            font: Theme.strong.within(mark.isNarrow ? 16 : 20)
            Accessible.ignored: true
        }
    }
}
