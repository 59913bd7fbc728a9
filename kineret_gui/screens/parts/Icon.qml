import QtQuick

// An icon of resources/icons by its name, drawn once for its colour and size. A word always stands beside it, so it is
// silent for screen readers.
Image {
    id: icon

    property string name
    property color colour: Theme.ink
    property real size: 24

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: Theme.drawsPictures && name ? `image://drawn/icon/${name}?ink=${String(colour).slice(1)}` : ""
    visible: name.length > 0
    Accessible.ignored: true
}
