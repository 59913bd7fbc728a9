import QtQuick
import QtQuick.Layouts
import "../parts"

// A picture as large as there is room, whole and upright. Its place is kept while it is being read.
Item {
    id: picture

    required property string source
    required property real shape // its height, where its width is 1
    property string words // none within a button, which has its own
    property real most: Number.POSITIVE_INFINITY // pixels high
    readonly property real fitted: Math.min(width, most / shape)

    Layout.fillWidth: true
    implicitHeight: Math.min(width * shape, most)

    Image {
        anchors.centerIn: parent
        width: picture.fitted
        height: picture.fitted * picture.shape
        source: picture.source
        asynchronous: false
        cache: false
        fillMode: Image.PreserveAspectFit
        sourceSize: Qt.size(1000, 1000)
        Accessible.role: Accessible.Graphic
        Accessible.name: picture.words
        Accessible.ignored: picture.words.length === 0
    }
    Rectangle {
        anchors.centerIn: parent
        width: picture.fitted
        height: picture.fitted * picture.shape
        color: "transparent"
        border.color: Theme.line
    }
}
