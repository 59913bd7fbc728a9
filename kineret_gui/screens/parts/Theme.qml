pragma Singleton
import QtQuick

// Type, colours, spaces and shapes, for every screen: docs/look.md. What the person chose is bound here by Main.
QtObject {
    id: theme

    property bool dark: false
    property bool contrast: false
    property bool calm: false
    property bool soreHands: false // what matters is larger still
    property real textScale: 1.0
    property bool drawsPictures: false // icons and drawings: from the first frame on, which does not wait for them

    // Type: a text has one of these roles.
    readonly property TypeRole caption: TypeRole { size: 16; line: 22; weight: 400; textScale: theme.textScale }
    readonly property TypeRole body: TypeRole { size: 18; line: 26; weight: 400; textScale: theme.textScale }
    readonly property TypeRole strong: TypeRole { size: 18; line: 26; weight: 600; textScale: theme.textScale }
    readonly property TypeRole section: TypeRole { size: 21; line: 28; weight: 600; growth: 1.75; textScale: theme.textScale }
    readonly property TypeRole title: TypeRole { size: 27; line: 36; weight: 700; growth: 1.5; textScale: theme.textScale }
    readonly property real barGrowth: 1.2 // of letters in a bar, where the page needs the room more
    readonly property TypeRole hero: TypeRole { size: 33; line: 44; weight: 700; growth: 1.4; textScale: theme.textScale }

    // Spaces, in logical pixels.
    readonly property int spaceTiny: 4
    readonly property int spaceSmall: 8
    readonly property int space: 12
    readonly property int spaceCard: 16 // inside cards and between them
    readonly property int spaceWide: 24
    readonly property int spaceVast: 32
    readonly property int pageMargin: 16
    readonly property int pageMarginWide: 24 // where there is room for two columns

    // Corners. That of a pill is half its height.
    readonly property int cornerMark: 4
    readonly property int cornerField: 8 // sharper than a button's
    readonly property int cornerDay: 14
    readonly property int cornerControl: 16
    readonly property int cornerCard: 20
    readonly property int cornerSheet: 28

    // Hands that hurt: no target below `target`, what matters at least `bigTarget` high.
    readonly property int target: 48
    readonly property int secondTarget: 56
    readonly property int disc: 40 // under an icon in a row
    readonly property int bigTarget: soreHands ? 96 : 72
    readonly property int hairlineWidth: 1
    readonly property int edgeWidth: 2
    readonly property int focusWidth: 3
    readonly property int focusGap: 2
    readonly property int tintEdgeWidth: contrast ? 3 : 0 // around a tinted surface, where it has no colour of its own
    readonly property int topBar: 72
    readonly property int bottomBar: 80
    readonly property int rail: 112
    readonly property int readingWidth: 620
    readonly property int contentWidth: 1240
    readonly property int twoColumns: 840

    readonly property int pageMotion: calm ? 0 : 180 // milliseconds
    readonly property int tabMotion: calm ? 0 : 120
    readonly property int sheetMotion: calm ? 0 : 220
    readonly property int rowMotion: calm ? 0 : 160
    readonly property int tickMotion: calm ? 0 : 300
    readonly property int easing: Easing.OutCubic
    readonly property int slide: 16 // pixels that a page comes from below
    readonly property int tipDelay: 500 // before what is cut off is shown whole beside the pointer

    // How much of the colour of its words lies over what can be pressed.
    readonly property real hoverTint: 0.08
    readonly property real pressTint: 0.16

    // Colours. `…Text` is written on the colour before it; tests/test_contrast.py holds what may stand on what.
    readonly property color ground: contrast ? (dark ? "#000000" : "#FFFFFF") : dark ? "#0F171B" : "#F5F2EC"
    readonly property color surface: contrast ? ground : dark ? "#18242A" : "#FFFFFF"
    readonly property color sunken: contrast ? ground : dark ? "#0A1114" : "#EAE5DB"
    readonly property color writable: contrast ? ground : dark ? "#0A1114" : "#FFFFFF" // a field; nothing else
    readonly property color hairline: contrast ? ink : dark ? "#2F3F47" : "#D8D1C5"
    readonly property color line: contrast ? ink : dark ? "#7E939D" : "#74828A"
    readonly property color ink: contrast ? (dark ? "#FFFFFF" : "#000000") : dark ? "#EDF3F5" : "#14242C"
    readonly property color inkSoft: contrast ? ink : dark ? "#B4C4CB" : "#44545D"
    readonly property color accent: contrast ? ink : dark ? "#7CCFDF" : "#0A5566"
    readonly property color accentText: contrast ? ground : dark ? "#04252D" : "#FFFFFF"
    readonly property color accentPressed: contrast ? inkSoft : dark ? "#A9E2EE" : "#063A46"
    readonly property color accentTint: contrast ? ground : dark ? "#154552" : "#D3E8EC"
    readonly property color accentTintText: contrast ? ink : dark ? "#C4EEF6" : "#06333E"
    readonly property color help: contrast ? (dark ? "#FFD400" : "#7A0000") : dark ? "#FFB0A3" : "#A3211A"
    readonly property color helpText: contrast ? ground : dark ? "#5C1A13" : "#FFFFFF"
    readonly property color helpTint: contrast ? ground : dark ? "#5C1A13" : "#FBE3DF"
    readonly property color helpTintText: contrast ? help : dark ? "#FFDAD3" : "#7A130D"
    readonly property color good: contrast ? ink : dark ? "#86D6A8" : "#1B6540"
    readonly property color goodTint: contrast ? ground : dark ? "#163F2A" : "#D8EFE1"
    readonly property color goodTintText: contrast ? ink : dark ? "#C9F0D8" : "#0E4429"
    readonly property color warn: contrast ? ink : dark ? "#F5C07A" : "#7F4708"
    readonly property color warnTint: contrast ? ground : dark ? "#47320D" : "#FBE7C3"
    readonly property color warnTintText: contrast ? ink : dark ? "#FFE3B5" : "#5A3000"
    readonly property color focus: contrast ? ink : dark ? "#FFD27A" : "#B3470A"
    readonly property color skin: contrast ? ground : dark ? "#33434B" : "#F3E6D9"
    readonly property color skinLine: contrast ? ink : dark ? "#93A6AF" : "#7F6E5E"
    readonly property color clear: "transparent"
    readonly property color fold: contrast ? ground : dark ? "#3F515A" : "#EAD6C3"

    // Areas of the body, by how long ago they were used: told apart by lightness alone, too.
    readonly property color areaLong: contrast ? ground : dark ? "#2B7780" : "#4FA3A1"
    readonly property color areaWhile: contrast ? ground : dark ? "#26434A" : "#B4DAD6"
    readonly property color areaRecent: contrast ? ground : dark ? "#70500F" : "#E3A83A"
    readonly property color areaResting: contrast ? ground : dark ? "#1D272C" : "#EFEBE4"

    // A number stays in one line with its unit, a unit with what stands below its stroke, a short day with its month.
    readonly property string daysOfWeek: shortNames(7, day => Qt.locale().dayName(day, Locale.ShortFormat))
    readonly property string months: shortNames(12, month => Qt.locale().monthName(month, Locale.ShortFormat))
    readonly property var unit: /(\d) (?=(?:mg|ml|kg|g|cm|mm|°C|°F|%|d|h|min|(?:10[⁰¹²³⁴-⁹]|[^\s\d\/]{1,5})\/d?l)(?!\w))/g
    readonly property var stroke: /((?:^|\u00a0)(?:10[⁰¹²³⁴-⁹]|[^\s\d\/]{1,5})\/)(?=d?l(?!\w))/g
    readonly property var shortDay: new RegExp(`((?:${daysOfWeek}|${months}),?) (?=\\d{1,2}(?!\\d)|(?:${months})(?!\\w))|(\\d\\.?) (?=(?:${months})(?!\\w))`, "g")
    function shortNames(count: int, name: var): string {
        return Array.from({length: count}, (_, number) => name(number).replace(/\./g, "\\.")).join("|");
    }
    function unbroken(words: string): string {
        return words.replace(unit, "$1\u00a0").replace(stroke, "$1\u2060").replace(shortDay, "$1$2\u00a0");
    }

    // What is said of one thing, part after part; empty parts are left out, and `%1` may be what somebody wrote.
    function statements(parts: list<string>): string {
        const beside = (all, next) => qsTr("%1. %2").replace(/%[12]/g, place => place === "%1" ? all : next);
        return parts.reduce((all, next) => all && next ? beside(all, next) : all || next, "");
    }

    // The state of a dose. Its word and its shape always stand beside the colour.
    function stateColour(tone: string): color {
        return {good: good, open: accent, warn: warn, bad: help, quiet: inkSoft}[tone] ?? inkSoft;
    }
    function areaColour(age: string): color {
        return {never: areaLong, old: areaLong, some: areaWhile, recent: areaRecent}[age] ?? areaResting;
    }
    readonly property var personColours: dark
        ? ({blue: "#7fb2f0", green: "#7cc98b", purple: "#c3a0ea", orange: "#f0a868", teal: "#6cc7cf", pink: "#f093bd"})
        : ({blue: "#1f5fae", green: "#2a7038", purple: "#6c419c", orange: "#a84f08", teal: "#0b6b72", pink: "#a92e69"})
    function personColour(name: string): color { return personColours[name] ?? ink; }
}
