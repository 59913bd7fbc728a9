pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"

// The people whose diaries are known here, each with their mark: one press opens the diary.
ScrollPage {
    id: page

    required property SwitchDiaryScreen screen

    title: qsTr("Choose whose diary to open")

    Repeater {
        model: page.screen.people
        ListRow {
            id: row
            required property string path
            required property string shape
            required property string colour
            required property bool is_open
            required title
            required detail
            strong: is_open
            mark: shape.length > 0 ? markOf : null
            onClicked: page.screen.choose(path)

            Component {
                id: markOf
                PersonMark { shape: row.shape; colour: row.colour; size: 40 }
            }
        }
    }
    NothingYet { drawing: "no-entries"; text: page.screen.nothing; visible: text.length > 0 }
    TextAction { text: qsTr("Open a diary from a file, or read-only"); onClicked: page.screen.others() }
}
