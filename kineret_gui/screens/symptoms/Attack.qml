pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// An attack. One that has just begun is written down with one press; the rest is said when it is known.
ScrollPage {
    id: page

    required property AttackScreen screen
    readonly property bool asks: screen.openOne.since.length > 0

    title: screen.corrects ? qsTr("How the attack went on") : qsTr("An attack")
    unfinished: screen.unfinished
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Card {
        visible: page.asks
        Words { text: page.screen.openOne.since; role: Theme.section }
        Words { text: qsTr("It is not over yet. Is this the same attack?") }
        BigButton { text: qsTr("Yes: write how it goes on"); implicitHeight: Theme.bigTarget; onClicked: page.screen.openOne.goOn() }
        BigButton { text: qsTr("That one is over"); implicitHeight: Theme.bigTarget; onClicked: page.screen.openOne.isOver() }
        BigButton { text: qsTr("Another attack began"); implicitHeight: Theme.bigTarget; onClicked: page.screen.openOne.another() }
    }
    Words {
        text: qsTr("Write it down as soon as it begins. What comes later can be added until it is over, and after.")
        visible: !page.screen.corrects && !page.asks
        color: Theme.inkSoft
    }
    SideBySide {
        visible: !page.asks
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.space

        AttackPieces { screen: page.screen; Layout.alignment: Qt.AlignTop; Layout.fillHeight: false }
        PageColumn {
            Card {
                visible: lines.count > 0
                Words { text: qsTr("This will be written:"); color: Theme.inkSoft; role: Theme.caption }
                Repeater {
                    id: lines
                    model: page.screen.lines
                    LabelledLine {}
                }
            }
            Notice { text: page.screen.wrong }
            BigButton {
                text: page.screen.corrects ? qsTr("Save the correction") : qsTr("Write it down")
                kind: "main"
                onClicked: page.screen.save()
            }
        }
    }
}
