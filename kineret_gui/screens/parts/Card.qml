import QtQuick
import QtQuick.Layouts

// A part of a page that belongs together.
Rectangle {
    id: card

    default property alias content: column.data
    property alias spacing: column.spacing

    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    implicitHeight: column.implicitHeight + 2 * Theme.spaceCard
    radius: Theme.cornerCard
    color: Theme.surface
    border.color: Theme.hairline

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceCard }
        spacing: Theme.space
    }
}
