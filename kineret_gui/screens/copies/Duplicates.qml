pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// One dose, two entries: the same injection, or two? Only the people know.
ScrollPage {
    id: page

    required property DuplicatesScreen screen
    readonly property bool asks: screen.question.length > 0

    title: qsTr("One injection or two?")

    Words { text: qsTr("Nothing left to check. No dose has two entries."); visible: !page.asks }
    Words { text: page.screen.question; visible: page.asks; role: Theme.strong }
    SideBySide {
        visible: page.asks
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        Layout.fillWidth: true
        Repeater {
            model: page.screen.sides
            Card {
                id: side

                required property int index
                required property string title
                required property string words
                required property string note
                required property string keep

                Words { text: side.title; color: Theme.inkSoft; role: Theme.caption }
                Words { text: side.words; role: Theme.section }
                Words { text: side.note; visible: text.length > 0 }
                SecondButton { text: side.keep; matters: true; visible: page.screen.canWrite; onClicked: page.screen.keep(side.index) }
            }
        }
    }
    SecondButton {
        text: qsTr("They are two injections")
        matters: true
        visible: page.asks && page.screen.canWrite
        onClicked: page.screen.keepBoth()
    }
    SecondButton { text: qsTr("See the whole day"); visible: page.asks; onClicked: page.screen.openDay() }
    Words { text: page.screen.more; visible: text.length > 0; color: Theme.inkSoft }
    Words { text: qsTr("Whatever you choose, both entries stay listed under What changed."); visible: page.asks; color: Theme.inkSoft }
}
