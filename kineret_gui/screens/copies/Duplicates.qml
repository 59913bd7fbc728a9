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

    title: qsTr("The same injection?")

    Words { text: qsTr("Nothing is left to ask. Every dose is written once, or was said to be two injections."); visible: !page.asks }
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
                BigButton { text: side.keep; visible: page.screen.canWrite; implicitHeight: Theme.bigTarget; onClicked: page.screen.keep(side.index) }
            }
        }
    }
    BigButton {
        text: qsTr("Two injections were given")
        visible: page.asks && page.screen.canWrite
        implicitHeight: Theme.bigTarget
        onClicked: page.screen.keepBoth()
    }
    BigButton { text: qsTr("Look at the whole day"); visible: page.asks; onClicked: page.screen.openDay() }
    Words { text: page.screen.more; visible: text.length > 0; color: Theme.inkSoft }
    Words { text: qsTr("Whatever you say, both entries can still be read under What changed."); visible: page.asks; color: Theme.inkSoft }
}
