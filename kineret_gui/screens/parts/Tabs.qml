pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// The four parts of the program: at the bottom, or as a rail at the left where the window is wide.
Rectangle {
    id: bar

    required property Shell shell
    property bool rail: false
    property bool tight: false // the page needs the room more
    readonly property real most: tight ? Theme.barGrowth : 2 // what letters may be multiplied by
    readonly property var tabs: [{name: "today", text: qsTr("Today")}, {name: "body", text: qsTr("Body")},
                                 {name: "diary", text: qsTr("Diary")}, {name: "more", text: qsTr("More")}]
    readonly property real widest: Math.max(letters.height, ...tabs.map(tab => letters.advanceWidth(tab.text))) // its height: when letters change
    readonly property real room: width - 2 * Theme.spaceSmall
    readonly property int perRow: rail ? 1 : (room - 3 * Theme.spaceSmall) / 4 >= widest + Theme.spaceTiny ? 4 : 2

    color: Theme.surface
    implicitWidth: Math.max(Theme.rail, widest + 2 * Theme.space)
    implicitHeight: Math.max(tight ? 0 : Theme.bottomBar, grid.implicitHeight)

    FontMetrics {
        id: letters
        font: Theme.strong.sized(Theme.caption.upTo(bar.most).pixelSize)
    }
    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; margins: Theme.spaceSmall }
        y: bar.rail ? Theme.spaceCard : (bar.height - height) / 2
        columns: bar.perRow
        columnSpacing: Theme.spaceSmall
        rowSpacing: bar.rail ? Theme.spaceCard : Theme.spaceSmall
        uniformCellWidths: true

        Repeater {
            model: bar.tabs
            Tab {
                required property var modelData
                icon.name: modelData.name
                text: modelData.text
                isOpen: bar.shell.tab === modelData.name
                most: bar.most
                Layout.fillWidth: true
                onClicked: bar.shell.openTab(modelData.name)
            }
        }
    }
    Rectangle {
        x: bar.rail ? bar.width - width : 0
        width: bar.rail ? Theme.hairlineWidth : bar.width
        height: bar.rail ? bar.height : Theme.hairlineWidth
        color: Theme.hairline
    }
}
