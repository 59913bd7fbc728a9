pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What changed: nothing is erased, so every old word can still be read here.
ScrollPage {
    id: changes

    required property ChangesScreen screen
    function showOlder(): void {
        const first = rows.count;
        screen.showOlder();
        rows.itemAt(first)?.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("What changed")

    ColumnLayout {
        spacing: 8
        ChoiceButton {
            text: changes.screen.month
            chosen: !changes.screen.isWhole
            onClicked: changes.screen.showWhole(false)
        }
        ChoiceButton {
            text: qsTr("The whole diary")
            chosen: changes.screen.isWhole
            onClicked: changes.screen.showWhole(true)
        }
    }
    ColumnLayout {
        spacing: 8
        Repeater {
            id: rows
            model: changes.screen.rows
            RowButton {
                required property string entry
                required title
                required detail
                onClicked: changes.screen.openEntry(entry)
            }
        }
        Words { text: changes.screen.nothing; visible: text.length > 0; color: Theme.softInk }
        BigButton {
            text: qsTr("Show older changes")
            visible: changes.screen.thereIsMore
            implicitHeight: Theme.bigTarget
            onClicked: changes.showOlder()
        }
    }
}
