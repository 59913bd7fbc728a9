pragma Singleton
import QtQuick

// Sizes, colours and rest, for every screen. What the person chose is bound here by Main.
QtObject {
    id: theme

    property bool dark: false
    property bool contrast: false
    property bool calm: false
    property real textScale: 1.0

    // Hands that hurt: no target below `target`, what matters at least `bigTarget` high (logical pixels).
    readonly property int target: 48
    readonly property int bigTarget: 72
    readonly property int gap: 12
    readonly property int margin: 20
    readonly property int radius: 14
    readonly property int readingWidth: 620
    readonly property int twoColumns: 900
    readonly property int motion: calm ? 0 : 140

    readonly property int textSmall: Math.round(15 * textScale)
    readonly property int textBody: Math.round(17 * textScale)
    readonly property int textLarge: Math.round(20 + 15 * (textScale - 1))
    readonly property int textTitle: Math.round(26 + 13 * (textScale - 1))

    readonly property color ground: contrast ? (dark ? "#000000" : "#ffffff") : (dark ? "#10181c" : "#f5f2ec")
    readonly property color surface: contrast ? ground : (dark ? "#1b262c" : "#fffdf9")
    readonly property color line: contrast ? ink : (dark ? "#6f848f" : "#7d8a91")
    readonly property color faintLine: contrast ? ink : (dark ? "#33434b" : "#ddd6ca")
    readonly property color ink: contrast ? (dark ? "#ffffff" : "#000000") : (dark ? "#eef4f6" : "#18262e")
    readonly property color softInk: contrast ? ink : (dark ? "#b9c8cf" : "#46565f")
    readonly property color accent: contrast ? ink : (dark ? "#8fdcea" : "#0a5566")
    readonly property color accentInk: contrast ? ground : (dark ? "#06222a" : "#ffffff")
    readonly property color pressed: contrast ? softInk : (dark ? "#b5ecf6" : "#073e4b")
    readonly property color tint: contrast ? ground : (dark ? "#21343c" : "#e4eef0")
    readonly property color focus: contrast ? ink : (dark ? "#ffd27a" : "#a8480b")
    readonly property color help: contrast ? ink : (dark ? "#ffb4a6" : "#9c1f14")
    readonly property color helpInk: contrast ? ground : (dark ? "#3b0a05" : "#ffffff")
    readonly property color notice: contrast ? ground : (dark ? "#3a2f14" : "#fbeecb")
    readonly property color skin: contrast ? ground : (dark ? "#37474e" : "#eee3d6")
    readonly property color skinLine: contrast ? ink : (dark ? "#93a6af" : "#8b7c6c")

    // The state of a dose. Its word and its shape always stand beside the colour.
    function stateColour(tone: string): color {
        const tones = {good: dark ? "#8fdcb0" : "#1d6b43", open: accent, warn: dark ? "#ffcf8a" : "#8a4b00",
                       bad: help, quiet: softInk};
        return contrast ? ink : tones[tone] ?? softInk;
    }
    function placeFill(age: string): color {
        const fills = dark ? {never: "#2c5563", old: "#2c5563", some: "#47606a", recent: "#6a5a3a"}
                           : {never: "#bfe3e3", old: "#bfe3e3", some: "#d9e6dc", recent: "#f3d9a8"};
        return contrast ? ground : fills[age] ?? (dark ? "#2a3338" : "#e3ddd4");
    }
    readonly property var personColours: dark
        ? ({blue: "#7fb2f0", green: "#7cc98b", purple: "#c3a0ea", orange: "#f0a868", teal: "#6cc7cf", pink: "#f093bd"})
        : ({blue: "#1f5fae", green: "#2a7038", purple: "#6c419c", orange: "#a84f08", teal: "#0b6b72", pink: "#a92e69"})
    function personColour(name: string): color { return personColours[name] ?? ink; }
}
