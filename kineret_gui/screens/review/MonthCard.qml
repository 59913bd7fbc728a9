import QtQuick
import QtQuick.Layouts
import "../parts"

// The paper that a month is written on.
Rectangle {
    default property alias content: column.data

    implicitHeight: column.implicitHeight + 2 * Theme.spaceSmall
    radius: Theme.cornerCard
    color: Theme.surface
    border.color: Theme.hairline

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.spaceSmall }
        anchors { leftMargin: Theme.spaceTiny; rightMargin: Theme.spaceTiny }
    }
}
