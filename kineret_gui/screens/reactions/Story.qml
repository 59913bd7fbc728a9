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
    Words { text: page.screen.since; visible: text.length > 0; font.pixelSize: Theme.textLarge; font.weight: Font.Medium }
    Words { text: page.screen.rests; visible: text.length > 0; color: Theme.softInk }

    GridLayout {
        visible: page.screen.isThere
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.margin - 4
        uniformCellWidths: true

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.margin - 4
            StoryToday { screen: page.screen }
            StoryPhotos { screen: page.screen }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap
            Heading { text: qsTr("How it began"); font.pixelSize: Theme.textLarge }
            Card {
                Repeater {
                    model: page.screen.lines
                    LabelledLine {}
                }
            }
            BigButton {
                text: qsTr("Correct the first entry")
                visible: page.screen.canWrite
                onClicked: page.screen.correct()
            }
            Heading { text: qsTr("Day by day"); font.pixelSize: Theme.textLarge }
            Repeater {
                model: page.screen.course
                RowButton {
                    required property string entry
                    required title
                    required detail
                    onClicked: page.screen.openEntry(entry)
                }
            }
        }
    }
}
