pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// All entries, newest first, and what of them is shown.
ScrollPage {
    id: list

    required property EntryListScreen screen
    function showOlder(): void {
        const first = rows.count;
        screen.showOlder();
        rows.itemAt(first)?.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("All entries")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    GridLayout {
        columns: list.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.margin - 4
        uniformCellWidths: true

        GridLayout {
            id: kinds
            Layout.alignment: Qt.AlignTop
            columns: list.wide || Theme.textScale > 1.3 || list.width < 400 ? 1 : 2
            columnSpacing: 8
            rowSpacing: 8
            uniformCellWidths: true
            Repeater {
                model: list.screen.choices
                ChoiceButton {
                    required property string key
                    required property string words
                    required chosen
                    text: words
                    Layout.fillHeight: kinds.columns > 1
                    onClicked: list.screen.choose(key)
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: 8
            Repeater {
                id: rows
                model: list.screen.rows
                RowButton {
                    id: row
                    required property string entry
                    required property string dose
                    required property string shape
                    required property string tone
                    required title
                    required detail
                    mark: shape === "none" ? null : markOf
                    onClicked: list.screen.openRow(entry, dose)
                    Component { id: markOf; DoseMarks { shapes: row.shape; tones: row.tone } }
                }
            }
            Words { text: list.screen.nothing; visible: text.length > 0; color: Theme.softInk }
            BigButton {
                text: qsTr("Show older entries")
                visible: list.screen.thereIsMore
                implicitHeight: Theme.bigTarget
                onClicked: list.showOlder()
            }
        }
    }
}
