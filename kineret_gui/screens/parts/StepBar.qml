pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// How far a guide has come: a part of the bar for each step, filled as far as one is. The words stand below it, or in the
// page where the window is low or letters are large (`low`): there the bars give way.
Rectangle {
    id: bar

    required property int step
    required property int steps
    readonly property bool low: Window.height < 700 || Theme.textScale > 1.3
    default property alias content: column.data

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + (low ? 2 : 1) * Theme.spaceSmall
    color: Theme.surface

    ColumnLayout {
        id: column
        anchors { top: parent.top; topMargin: Theme.spaceSmall; horizontalCenter: parent.horizontalCenter }
        width: Math.min(bar.width - 2 * Theme.spaceCard, Theme.readingWidth)
        spacing: 0

        RowLayout {
            spacing: Theme.spaceSmall
            Layout.fillWidth: true
            Repeater {
                model: bar.steps
                Rectangle {
                    required property int index
                    Layout.fillWidth: true
                    implicitHeight: Theme.spaceSmall
                    radius: height / 2
                    color: index < bar.step ? Theme.accent : Theme.clear
                    border { width: Theme.hairlineWidth; color: index < bar.step ? Theme.accent : Theme.line }
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairlineWidth
        color: Theme.hairline
    }
}
