pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The changes of the diary: nothing is erased, so every old word can still be read here.
ScrollPage {
    id: changes

    required property ChangesScreen screen
    function showOlder(): void {
        const first = rows.count;
        screen.showOlder();
        rows.itemAt(first)?.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("What changed")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: changes.wide ? 2 : 1
        ChoiceCard {
            ChoiceRow {
                text: changes.screen.period
                chosen: !changes.screen.isWhole
                onClicked: changes.screen.showWhole(false)
            }
            ChoiceRow {
                text: qsTr("The whole diary")
                chosen: changes.screen.isWhole
                onClicked: changes.screen.showWhole(true)
            }
        }
        Item { visible: changes.wide; Layout.fillWidth: true }
    }
    SideBySide {
        columns: changes.wide ? 2 : 1

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceSmall
            Heading { text: qsTr("Changed or removed"); role: Theme.section }
            Repeater {
                id: rows
                model: changes.screen.rows
                ListRow {
                    required property string entry
                    required title
                    required detail
                    onClicked: changes.screen.openEntry(entry)
                }
            }
            Words { text: changes.screen.nothing; visible: text.length > 0; color: Theme.inkSoft }
            SecondButton {
                text: qsTr("Show older changes")
                visible: changes.screen.thereIsMore
                onClicked: changes.showOlder()
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceSmall
            Heading { text: qsTr("Entered on a later day"); role: Theme.section }
            Repeater {
                model: changes.screen.late
                ListRow {
                    required property string entry
                    required title
                    required detail
                    onClicked: changes.screen.openEntry(entry)
                }
            }
            Words { text: changes.screen.nothingLate; visible: text.length > 0; color: Theme.inkSoft }
            SecondButton {
                text: qsTr("Show everything entered later")
                visible: changes.screen.thereIsMoreLate
                onClicked: changes.screen.showAllLate()
            }
        }
    }
    Words { text: changes.screen.asOf; color: Theme.inkSoft; role: Theme.caption }
}
