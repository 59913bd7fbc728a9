pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A form: it scrolls, and the button that writes it stays in sight below. Pressed in vain, what is wrong comes into sight.
ColumnLayout {
    id: form

    required property string title
    property string act // what the main button says; empty where nothing can be written now
    property bool mayAct: true
    property alias actIcon: bar.icon
    property alias written: bar.written // what the button will write, in short, above it
    property string before // the way to the step before; empty where there is none
    property bool seeks: false // what is wrong, since the button was pressed
    property alias unfinished: page.unfinished
    property alias first: page.first
    property alias readingWidth: page.readingWidth
    property alias head: head.data // what stands under the bar at the top
    default property alias content: page.content
    readonly property bool wide: page.wide
    readonly property real contentHeight: page.contentHeight + bar.height // heard by Main
    signal acted
    signal wentBefore

    spacing: 0

    function begin(): void { page.begin(); }
    function reveal(item: Item): void { page.reveal(item); }
    function tries(): void {
        seek();
        acted(); // after which the page may be gone
    }
    function seek(): void { // what is wrong, when something was pressed that writes
        seeks = true;
        soon.restart();
    }
    function showWrong(): void {
        const all = wrongs(page.contentItem), first = seeks ? all.find(item => item.visible) : null;
        sayOnce(all.filter(item => item instanceof Notice), all.filter(item => item instanceof FieldError));
        for (const item of first ? [first.parent, first] : []) page.reveal(item); // what is wrong with a field, and the field
    }
    function sayOnce(notices: var, errors: var): void {
        for (const notice of notices) notice.isSaid = errors.some(error => error.text === Theme.unbroken(notice.text));
    }
    function wrongs(item: Item): var { // what says in the page why it cannot be written
        if ((item as Notice)?.isWrong) return [item];
        return !item.visible ? [] : item instanceof FieldError ? [item]
             : Array.from(item.children).reduce((all, child) => all.concat(wrongs(child)), []);
    }

    ColumnLayout {
        id: head
        visible: !page.asksFirst
        spacing: 0
        Layout.fillHeight: false // as high as what stands in it: none where nothing does
    }
    ScrollPage {
        id: page
        title: form.title
        Layout.fillWidth: true
        Layout.fillHeight: true
        onContentHeightChanged: soon.restart()
    }
    ActBar {
        id: bar
        act: page.asksFirst ? "" : form.act
        mayAct: form.mayAct
        before: page.asksFirst ? "" : form.before
        Layout.fillWidth: true
        onActed: form.tries()
        onWentBefore: form.wentBefore()
    }
    Timer { id: soon; interval: 0; onTriggered: form.showWrong() }
    Connections {
        target: form.Window.window
        function onActiveFocusItemChanged(): void { form.seeks = false; } // somebody goes on with the form
    }
}
