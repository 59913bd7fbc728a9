pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Entries that only a newer version of the program can read: one may be the injection of today.
ColumnLayout {
    id: part

    required property TodayScreen screen

    spacing: Theme.space
    visible: rows.count > 0

    Repeater {
        id: rows
        model: part.screen.newer
        ListRow {
            required property string entry
            required title
            detail: qsTr("Open it")
            mark: Component { DoseMark { shape: "newer"; tone: "warn" } }
            strong: true
            onClicked: part.screen.openEntry(entry)
        }
    }
}
