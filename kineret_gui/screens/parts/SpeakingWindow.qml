import QtQuick
import QtQuick.Controls.Basic

// A window that a screen reader is told of unasked: a page that comes, and what is said later on it.
ApplicationWindow {
    id: window

    signal speaks(words: string, urgent: bool) // heard by device/speech.py

    // The keyboard comes to the heading of a page: it is what is said first, and Tab goes on to what is below it. Where a page
    // asks one thing that is typed, the heading is said and the field has the keyboard.
    function begin(page: Item): void {
        const heading = headingOf(page) as Heading;
        if (heading?.leadsTo) speaks(heading.spoken, false);
        (heading?.leadsTo ?? heading ?? page).forceActiveFocus();
    }
    function headingOf(item: Item): Item {
        if (item instanceof Heading || !item.visible) return item.visible ? item : null;
        return item.children.reduce((found, child) => found ?? headingOf(child), null);
    }
}
