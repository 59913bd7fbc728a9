import QtQuick

// An icon on a tinted disc, before the words of a row or a title.
Rectangle {
    id: disc

    property string icon
    property real size: Theme.disc

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Theme.accentTint
    border.width: Theme.tintEdgeWidth
    border.color: Theme.ink
    visible: icon.length > 0

    Icon { anchors.centerIn: parent; name: disc.icon; colour: Theme.accentTintText; size: 0.55 * disc.size }
}
