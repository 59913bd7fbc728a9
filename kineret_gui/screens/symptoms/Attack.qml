pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// An attack. One that has just begun is written down with one press; the rest is said when it is known.
FormPage {
    id: page

    required property AttackScreen screen
    readonly property bool asks: screen.openOne.since.length > 0

    title: screen.corrects ? qsTr("Update the attack") : qsTr("Record an attack")
    unfinished: screen.unfinished
    act: asks ? "" : screen.corrects ? qsTr("Save changes") : qsTr("Save")
    onActed: screen.save()
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Card {
        visible: page.asks
        Words { text: page.screen.openOne.since; role: Theme.section }
        Words { text: qsTr("It is still going on. Is this the same attack?") }
        SecondButton { text: qsTr("Yes: update this attack"); matters: true; onClicked: page.screen.openOne.goOn() }
        SecondButton { text: qsTr("That one is over"); matters: true; onClicked: page.screen.openOne.isOver() }
        SecondButton { text: qsTr("Another attack started"); matters: true; onClicked: page.screen.openOne.another() }
    }
    Words {
        text: qsTr("Save it as soon as it starts. You can add the rest later, even after it is over.")
        visible: !page.screen.corrects && !page.asks
        color: Theme.inkSoft
    }
    SideBySide {
        visible: !page.asks
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.space

        AttackPieces { id: pieces; screen: page.screen; Layout.alignment: Qt.AlignTop; Layout.fillHeight: false }
        PageColumn {
            AttackDetails { screen: page.screen; visible: pieces.all }
            Card {
                visible: lines.count > 0
                Words { text: qsTr("Check before you save:"); color: Theme.inkSoft; role: Theme.caption }
                Repeater {
                    id: lines
                    model: page.screen.lines
                    LabelledLine {}
                }
            }
            Notice { text: page.screen.wrong; isWrong: true }
        }
    }
}
