import QtQuick

// A sentence that comes while somebody is on the page, as what is wrong: a screen reader says it by itself, once.
Words {
    id: sentence

    property bool urgent: false // it breaks into what is being said
    property bool atOnce: urgent // it is said also where the page comes with it
    property bool quiet: false // it changes by itself while time passes
    readonly property string shownNow: visible ? text.replace(/\u00a0/g, " ").replace(/\u2060/g, "") : "" // see Theme.unbroken
    property bool isThere: false

    visible: text.length > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    onShownNowChanged: say(isThere)
    Component.onCompleted: isThere = say(atOnce)

    function say(isSpoken: bool): bool {
        if (isSpoken && !quiet && shownNow.length > 0) (Window.window as SpeakingWindow)?.speaks(shownNow, urgent);
        return true;
    }
}
