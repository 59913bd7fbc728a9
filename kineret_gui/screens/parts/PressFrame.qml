import QtQuick

// The look of anything that can be pressed: a calm surface, and a ring that shows where the keyboard is.
Rectangle {
    required property bool focused
    property bool strong: false

    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line
    border.width: strong ? 2 : 1

    Rectangle {
        anchors.fill: parent
        anchors.margins: -4
        radius: Theme.radius + 4
        color: "transparent"
        border.color: Theme.focus
        border.width: 3
        visible: parent.focused
    }
}
