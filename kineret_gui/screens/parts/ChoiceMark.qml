pragma ComponentBehavior: Bound
import QtQuick

// Whether an answer is chosen, as a shape: a dot in a ring where one of several is, a tick in a box where several may be.
Rectangle {
    id: mark

    required property bool chosen
    required property bool several
    property real size: 26

    implicitWidth: size
    implicitHeight: size
    radius: several ? Theme.cornerMark : size / 2
    color: chosen && several ? Theme.accent : Theme.clear
    border.color: chosen ? Theme.accent : Theme.line
    border.width: Theme.edgeWidth

    Rectangle {
        anchors.centerIn: parent
        visible: mark.chosen && !mark.several
        width: Math.round(mark.size / 4) * 2
        height: width
        radius: width / 2
        color: Theme.accent
    }
    Loader {
        anchors.centerIn: parent
        active: mark.chosen && mark.several
        sourceComponent: DoseMark { shape: "tick"; tone: "open"; colour: Theme.accentText; size: 0.7 * mark.size }
    }
}
