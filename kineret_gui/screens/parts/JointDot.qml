import QtQuick

// The state of a joint: a ring where it is sore, a square where it is swollen, one in the other where it is both.
Item {
    id: dot

    property bool sore
    property bool swollen
    property real size: 20

    implicitWidth: size
    implicitHeight: size
    visible: sore || swollen
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: dot.sore
        radius: dot.size / 2
        color: Theme.surface
        border.color: Theme.accent
        border.width: 3
    }
    Rectangle {
        anchors.centerIn: parent
        visible: dot.swollen
        width: dot.sore ? dot.size * 0.42 : dot.size * 0.7
        height: width
        color: Theme.accent
    }
}
