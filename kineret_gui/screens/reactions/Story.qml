pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// One reaction: how it is today, what it looked like, its photos, and how it went on day by day.
ScrollPage {
    id: page

    required property StoryScreen screen

    title: screen.title
    unfinished: screen.unfinished
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Notice { text: page.screen.isThere ? "" : qsTr("This reaction is no longer in the diary.") }
    Words { text: Theme.unbroken(page.screen.since); visible: text.length > 0; role: Theme.section }
    Words { text: page.screen.rests; visible: text.length > 0; color: Theme.inkSoft }

    SideBySide {
        visible: page.screen.isThere
        columns: page.wide ? 2 : 1

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceCard
            StoryToday { screen: page.screen }
            StoryPhotos { screen: page.screen }
        }
        PageColumn {
            Heading { text: qsTr("How it started"); role: Theme.section }
            Card {
                Repeater {
                    model: page.screen.lines
                    LabelledLine {}
                }
            }
            SecondButton {
                text: qsTr("Change the first entry")
                visible: page.screen.canWrite
                onClicked: page.screen.correct()
            }
            Heading { text: qsTr("Day by day"); role: Theme.section }
            Repeater {
                model: page.screen.course
                ListRow {
                    required property string entry
                    required title
                    required detail
                    onClicked: page.screen.openEntry(entry)
                }
            }
        }
    }
}
