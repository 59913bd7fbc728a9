pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The changes of the period and the entries written later, the latest of each, and the way to all of it.
ColumnLayout {
    id: part

    required property OverviewScreen screen

    Layout.alignment: Qt.AlignTop
    spacing: Theme.spaceSmall

    Heading { text: qsTr("What changed"); role: Theme.section }
    Rows { id: changes; model: part.screen.changes }
    Rows { id: late; model: part.screen.late }
    Words {
        text: qsTr("Nothing was changed or removed. All entries were made on the day itself.")
        visible: changes.count + late.count === 0
        color: Theme.inkSoft
    }
    SecondButton {
        text: qsTr("Show all changes")
        visible: part.screen.thereIsMore
        onClicked: part.screen.showChanges()
    }

    component Rows: ColumnLayout {
        id: rows
        required property RowListModel model
        readonly property alias count: repeated.count
        spacing: Theme.spaceSmall
        visible: count > 0
        Repeater {
            id: repeated
            model: rows.model
            ListRow {
                required property string entry
                required title
                required detail
                onClicked: part.screen.openEntry(entry)
            }
        }
    }
}
