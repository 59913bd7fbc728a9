import QtQuick
import "../parts"

// The marks of a lane, drawn in the colours of the theme: see device/drawn_lane.py.
Image {
    id: lane

    required property string marks
    readonly property real ratio: Screen.devicePixelRatio
    readonly property var colours: ({
        ink: Theme.ink, inkSoft: Theme.inkSoft, line: Theme.line, accent: Theme.accent, good: Theme.good,
        goodTint: Theme.goodTint, warn: Theme.warn, help: Theme.help})
    readonly property string query: Object.entries(colours).map(one => `${one[0]}=${String(one[1]).slice(1)}`).join("&")

    sourceSize: Qt.size(Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio)))
    source: Theme.drawsPictures && width > 0 && height > 0
        ? `image://drawn/lane?ratio=${ratio}&${query}&marks=${encodeURIComponent(marks)}` : ""
    cache: false
    fillMode: Image.Stretch
    Accessible.ignored: true
}
