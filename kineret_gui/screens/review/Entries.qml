pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// All entries, newest first, and what of them is shown.
ScrollPage {
    id: list

    required property EntryListScreen screen
    property int awaited: -1 // the first of the older entries, which may lie far back
    function showOlder(): void {
        awaited = rows.count;
        screen.showOlder();
    }
    function arrive(item: Item): void {
        awaited = -1;
        item.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("All entries")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: list.wide ? 2 : 1

        EntryChoice { screen: list.screen }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceSmall
            Repeater {
                id: rows
                model: list.screen.rows
                onItemAdded: (index, item) => { if (index === list.awaited) list.arrive(item); }
                ListRow {
                    id: row
                    required property var route
                    required property string shape
                    required property string tone
                    required title
                    required detail
                    mark: shape === "none" ? null : markOf
                    onClicked: list.screen.openRow(route)
                    Component { id: markOf; DoseMarks { shapes: row.shape; tones: row.tone } }
                }
            }
            Message {
                text: list.screen.message
                color: Theme.inkSoft
                Accessible.role: Accessible.Notification
            }
            NothingYet {
                drawing: "no-entries"
                visible: list.screen.isEmpty
                act: list.screen.isFiltered ? qsTr("Show all entries") : ""
                onActed: list.screen.showAll()
            }
            SecondButton {
                text: qsTr("Show older entries")
                visible: list.screen.thereIsMore
                onClicked: list.showOlder()
            }
            Words { text: list.screen.asOf; color: Theme.inkSoft; role: Theme.caption }
        }
    }
}
