import QtQuick
import QtQuick.Layouts

// The answers to one question, below each other on one surface. Each is a ChoiceButton shaped as a row.
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
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceTiny }
        spacing: Theme.spaceSmall // between targets; a hairline runs in the middle
    }
}
