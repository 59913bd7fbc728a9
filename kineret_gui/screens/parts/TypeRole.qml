import QtQuick

// The role of a text, and so its size, weight and line. Theme lists all roles; a text is given one and no size of its own.
QtObject {
    id: role

    required property real size // at 100 %, in logical pixels, as the line
    required property real line
    required property int weight
    required property real textScale
    property real growth: 2 // what the size is multiplied by at 200 %: the larger a text is, the less it has to grow

    readonly property real scale: 1 + (textScale - 1) * (growth - 1)
    readonly property int pixels: Math.round(size * scale)
    readonly property int lineHeight: lineOf(pixels)
    readonly property font font: sized(pixels)

    // Qt puts the extra of a fixed line below it, so that half of it goes above. For letters of so many pixels.
    function lineOf(pixels: int): int { return Math.round(pixels * line / size); }
    function aboveLine(pixels: int): int { return Math.round((lineOf(pixels) - 1.3 * pixels) / 2); }

    // The same in a place that has room for letters of so many pixels only, as in a drawing.
    function within(most: real): font { return sized(Math.max(1, Math.min(pixels, Math.floor(most)))); }

    // The same in a bar, which gives way to the page when letters grow beyond this scale.
    function upTo(most: real): font { return sized(Math.round(size * Math.min(scale, most))); }

    // The same in a bar that has so much room for words so wide: as large as they can be in one line, but for this scale.
    function inOneLine(room: real, wide: real, most: real): font {
        return sized(Math.max(Math.round(size * Math.min(scale, most)), Math.min(pixels, Math.floor(pixels * room / Math.max(1, wide)))));
    }

    // Qt draws a variable font by its axis alone, and fakes a bold one on top of it from a weight of 700 on.
    // Digits are of one width (tnum), so that numbers below each other line up.
    function sized(pixels: int): font {
        return Qt.font({family: weight >= 600 ? "Kineret Strong" : "Kineret Usual", pixelSize: pixels,
                        weight: Math.min(weight, 600), variableAxes: {"wght": weight}, features: {"tnum": 1},
                        hintingPreference: Font.PreferNoHinting});
    }
}
