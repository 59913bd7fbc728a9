pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// All values of one quantity as they were printed, the latest first.
ScrollPage {
    id: list

    required property ValuesScreen screen
    function showOlder(): void {
        const first = rows.count;
        screen.showOlder();
        rows.itemAt(first)?.forceActiveFocus(Qt.TabFocusReason);
    }

    title: screen.title
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    ButtonGrid {
        columns: list.wide ? 2 : 1
        MainButton {
            text: qsTr("Add another measurement")
            visible: list.screen.canWrite
            onClicked: list.screen.another()
        }
        Item { visible: list.wide; Layout.fillWidth: true }
    }
    NothingYet { drawing: "no-entries"; text: list.screen.nothing; visible: text.length > 0 }
    ButtonGrid {
        columns: list.wide ? 2 : 1
        Repeater {
            id: rows
            model: list.screen.rows
            ListRow {
                required property string entry
                required title
                required detail
                Layout.fillHeight: true
                onClicked: list.screen.openValue(entry)
            }
        }
    }
    ButtonGrid {
        columns: list.wide ? 2 : 1
        SecondButton {
            text: qsTr("Show older measurements")
            visible: list.screen.thereIsMore
            onClicked: list.showOlder()
        }
        Item { visible: list.wide; Layout.fillWidth: true }
    }
}
