pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// One entry in words, what it replaced, and the way to correct or withdraw it.
ScrollPage {
    id: page

    required property EntryScreen screen

    title: screen.title
    unfinished: screen.unfinished
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Notice { text: page.screen.struck }
    Notice { text: page.screen.newer }
    Heading {
        text: qsTr("Replaced by")
        visible: inItsPlace.count > 0
        role: Theme.section
    }
    Repeater {
        id: inItsPlace
        model: page.screen.inItsPlace
        ListRow {
            required property string entry
            required title
            required detail
            onClicked: page.screen.openEntry(entry)
        }
    }
    SideBySide {
        columns: page.wide ? 2 : 1

        PageColumn {
            Card {
                visible: lines.count > 0
                Repeater {
                    id: lines
                    model: page.screen.lines
                    LabelledLine {}
                }
                Words { text: page.screen.written; color: Theme.inkSoft; role: Theme.caption }
            }
        }
        PageColumn {
            SecondButton {
                text: page.screen.correctText
                visible: text.length > 0
                onClicked: page.screen.correct()
            }
            SecondButton {
                text: page.screen.withdrawText
                visible: text.length > 0
                onClicked: page.screen.askToWithdraw()
            }
            Withdraw { screen: page.screen; visible: page.screen.asks }
            Heading { text: qsTr("History of this entry"); visible: history.count > 0; role: Theme.section }
            Repeater {
                id: history
                model: page.screen.history
                ColumnLayout {
                    id: change
                    required property string heading
                    required property string label
                    required property string old
                    required property string now
                    Words { text: change.heading; visible: text.length > 0; role: Theme.strong }
                    BeforeAndNow {
                        label: change.label
                        old: change.old
                        now: change.now
                        visible: change.label.length > 0
                    }
                }
            }
        }
    }
}
