pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

// How many days ago an area was used, on a ground of its own so that no line runs through it; a cross where it rests. Where
// the area is too narrow for the letters, they lie along it.
Rectangle {
    id: mark

    required property string age
    required property string days
    property bool isOpen: false
    readonly property color ink: isOpen ? Theme.accentText : Theme.ink
    required property real room // from side to side, where it stands
    readonly property string words: says && !isShut ? Theme.unbroken(qsTr("%1 d").arg(days)) : ""
    readonly property real across: room - Theme.edgeWidth // of which the outline takes half on either side
    readonly property int size: Math.floor(Math.min(room < 44 ? 16 : 20, 20 * across / Math.max(1, large.advanceWidth)))
    readonly property bool liesAlong: size < 14 // and is read from below
    readonly property bool isShut: age === "resting" || age === "closed"
    readonly property bool says: isShut || days.length > 0

    visible: says
    width: Math.min(content.width + Theme.spaceTiny, liesAlong ? Infinity : across)
    height: Math.round(0.75 * content.height) // of the letters alone
    rotation: liesAlong ? -90 : 0
    radius: Theme.cornerMark
    color: isOpen ? Theme.accent : Theme.areaColour(age)

    TextMetrics { id: large; font: Theme.strong.sized(20); text: mark.words }

    Item {
        id: content
        anchors.centerIn: parent
        width: mark.isShut ? 18 : written.implicitWidth
        height: mark.isShut ? 18 : written.implicitHeight

        Loader {
            anchors.centerIn: parent
            active: mark.isShut
            sourceComponent: DoseMark { shape: "cross"; tone: "quiet"; colour: mark.ink; size: 18 }
        }
        Label {
            id: written
            anchors.centerIn: parent
            visible: !mark.isShut
            text: mark.words
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
            color: mark.ink
            font: Theme.strong.within(mark.liesAlong ? 16 : mark.size)
            Accessible.ignored: true
        }
    }
}
