import QtQuick
import QtQuick.Layouts

// A drawing of resources/drawings by its name, in the colours of the theme. `says` says in words what it shows, and
// `words` holds those of its labels, by their keys. It gives way in a low window, so that what it belongs to stays in
// sight.
Item {
    id: drawing

    required property string name
    required property string says
    property var words: ({})
    property real share: 0.36 // of the height of the window, at most
    readonly property real atMost: Math.round(share * (Window.height || 640))
    readonly property var colours: ({
        ink: Theme.ink, inkSoft: Theme.inkSoft, line: Theme.line, surface: Theme.surface, sunken: Theme.sunken,
        accent: Theme.accent, accentText: Theme.accentText, accentTint: Theme.accentTint, help: Theme.help,
        good: Theme.good, goodTint: Theme.goodTint, warn: Theme.warn, warnTint: Theme.warnTint, skin: Theme.skin,
        skinLine: Theme.skinLine, fold: Theme.fold, fluid: Theme.areaWhile,
        hatch: Theme.contrast ? Theme.ink : Theme.clear}) // where colours are few, fluid is hatched
    readonly property string query: Object.entries(colours).map(one => `${one[0]}=${String(one[1]).slice(1)}`)
        .concat(Object.entries(words).map(one => `${one[0]}=${encodeURIComponent(one[1])}`)).join("&")

    implicitHeight: picture.implicitHeight
    Layout.fillWidth: true
    visible: name.length > 0
    Accessible.role: Accessible.Graphic
    Accessible.name: says

    Image {
        id: picture
        anchors.horizontalCenter: parent.horizontalCenter
        sourceSize: Qt.size(drawing.width > Theme.target ? Math.min(drawing.width, 480) : 480, drawing.atMost) // or not laid out yet
        source: Theme.drawsPictures && drawing.name && drawing.visible ? `image://drawn/${drawing.name}?${drawing.query}` : ""
        Accessible.ignored: true
    }
}
