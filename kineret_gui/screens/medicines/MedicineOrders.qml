pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Medicines as they were ordered; pressed, one can be changed.
ColumnLayout {
    id: part

    required property string title
    required property RowListModel model
    signal chose(entry: string)

    visible: rows.count > 0
    spacing: Theme.space

    Heading { text: part.title; role: Theme.section }
    ListCard {
        Repeater {
            id: rows
            model: part.model
            ListRow {
                required property int index
                required property string entry
                required title
                required detail
                inCard: true
                isLast: index === rows.count - 1
                onClicked: part.chose(entry)
            }
        }
    }
}
