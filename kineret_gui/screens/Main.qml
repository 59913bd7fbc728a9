pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "parts"

// The window: whose diary it is, the page, and the bar at the bottom.
SpeakingWindow {
    id: window

    required property Shell shell

    signal pageMoved
    signal closes
    property bool drawsPictures: false
    property bool moves: false // set once the desktop was asked whether it wants less motion
    property bool staysOpen: false // set by whoever hears that it closes, and has something to say before
    property bool isEnding: false // set where the whole program ends: then nothing is said before

    visible: true // as large as window_opening.py says, and there
    title: qsTr("Injection diary") // whoever else sees the task bar reads it: it names neither person nor medicine
    onClosing: close => close.accepted = mayClose()
    color: Theme.ground
    palette.windowText: Theme.ink

    function mayClose(): bool {
        staysOpen = false;
        closes();
        return !staysOpen;
    }

    Binding { target: Theme; property: "drawsPictures"; value: window.drawsPictures }
    Binding { target: Theme; property: "textScale"; value: window.shell.textScale }
    Binding { target: Theme; property: "calm"; value: window.shell.calm || !window.moves }
    Binding { target: Theme; property: "soreHands"; value: window.shell.soreHands }
    Binding { target: Theme; property: "contrast"; value: window.shell.colours === "contrast" }
    Binding {
        target: Theme
        property: "dark"
        value: window.shell.colours === "dark" || (window.shell.colours !== "light"
               && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)
    }

    Shortcut { sequences: ["Escape", StandardKey.Back]; onActivated: window.shell.back() }
    Shortcut { sequence: "F1"; onActivated: window.shell.openHelp() }

    // In a low window or with large letters the bars give way, not the page: in 360 x 640 they take 30 % at most.
    readonly property bool tight: height < 700 || Theme.textScale > 1.3

    readonly property bool wide: width >= Theme.twoColumns

    header: TopBar { shell: window.shell; tight: window.tight; low: window.height < 480; z: 1 }

    Loader { // only one of the two bars of tabs is there
        id: rail
        active: window.wide
        visible: window.wide && window.shell.hasTabs
        width: visible ? implicitWidth : 0
        height: parent.height
        sourceComponent: Tabs { shell: window.shell; tight: window.tight; rail: true }
    }
    ColumnLayout {
        anchors { fill: parent; leftMargin: rail.width }
        spacing: 0

        WhenNeeded {
            needed: window.shell.message.length > 0
            isMade: window.drawsPictures // from the first frame on: the first save is not to wait for it
            sourceComponent: MessageLine { shell: window.shell }
        }

        FocusScope {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true

            Loader {
                id: page
                anchors.fill: parent
                focus: true
                transform: Translate { id: shift }
                PageMotion { id: coming; page: page; shift: shift }
                function show(): void {
                    if (item) (item as Item).enabled = false; // a press by name that comes late meets nothing
                    setSource(Qt.resolvedUrl(window.shell.pageFile), {screen: window.shell.pageScreen});
                    window.begin(item as Item);
                }
                Component.onCompleted: show()
                onLoaded: coming.begin(window.shell.isSheet, window.shell.canGoBack)
                Connections { // what is on the page comes to lie elsewhere
                    target: page.item
                    ignoreUnknownSignals: true
                    function onContentHeightChanged(): void { window.pageMoved(); }
                    function onHeightChanged(): void { window.pageMoved(); }
                }
                Connections {
                    target: window.shell
                    function onPageChanged(): void { page.show(); }
                }
            }
        }
    }

    // In a low window with large letters the tabs give way to what was just said, so that some of the page is seen.
    footer: Loader {
        z: 1
        active: !window.wide
        sourceComponent: Tabs { shell: window.shell; tight: window.tight }
        visible: !window.wide && window.shell.hasTabs
                 && (window.shell.message.length === 0 || window.height > 20 * Theme.body.pixels)
    }
}
