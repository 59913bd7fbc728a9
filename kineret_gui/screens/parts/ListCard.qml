import QtQuick
import QtQuick.Layouts

// Rows on one surface. Each is a ListRow with `inCard`, and the last one with `isLast`.
Rectangle {
    default property alias content: column.data

    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    implicitHeight: column.implicitHeight + 2 * Theme.spaceTiny
    radius: Theme.cornerCard
    color: Theme.surface
    border.color: Theme.hairline

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.spaceTiny }
        spacing: Theme.spaceSmall // between targets; a hairline runs in the middle
    }
}
