import QtQuick

// The look of anything that can be pressed: a calm surface, and a ring that shows where the keyboard is.
Rectangle {
    required property bool focused
    property bool strong: false

    radius: Theme.cornerControl
    color: Theme.surface
    border.color: Theme.line
    border.width: strong ? Theme.edgeWidth : Theme.hairlineWidth

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusGap - Theme.focusWidth
        radius: parent.radius + Theme.focusGap + Theme.focusWidth
        color: "transparent"
        border.color: Theme.focus
        border.width: Theme.focusWidth
        visible: parent.focused
    }
}
