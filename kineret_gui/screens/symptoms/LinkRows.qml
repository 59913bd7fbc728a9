pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Things to press below each other, with what they have in common above them.
ColumnLayout {
    id: part

    required property RowListModel rows
    property string title
    property bool strong: false
    readonly property int count: all.count
    signal chose(route: var)

    spacing: Theme.spaceSmall
    Layout.alignment: Qt.AlignTop
    visible: count > 0

    Heading {
        text: part.title
        visible: text.length > 0
        color: Theme.inkSoft
        role: Theme.strong
    }
    Repeater {
        id: all
        model: part.rows
        ListRow {
            required title
            required detail
            required property var route
            strong: part.strong
            onClicked: part.chose(route)
        }
    }
}
