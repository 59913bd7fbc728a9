pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Kineret.Screens

// The four parts of the program.
Rectangle {
    id: bar

    required property Shell shell
    property bool tight: false // the page needs the room more
    readonly property real most: tight ? 1.2 : 2 // what letters may be multiplied by
    readonly property var tabs: [{name: "today", text: qsTr("Today")}, {name: "body", text: qsTr("Body")},
                                 {name: "diary", text: qsTr("Diary")}, {name: "more", text: qsTr("More")}]
    readonly property real widest: Math.max(bold.height, ...tabs.map(tab => bold.advanceWidth(tab.text))) // its height: when letters change
    readonly property int perRow: (width - 2 * 8 - 3 * 8) / 4 >= widest + 8 ? 4 : 2

    color: Theme.surface
    implicitHeight: grid.implicitHeight + (tight ? 8 : 12)

    FontMetrics {
        id: bold
        font: Theme.strong.upTo(bar.most)
    }
    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spaceSmall }
        columns: bar.perRow
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceSmall
        uniformCellWidths: true

        Repeater {
            model: bar.tabs
            AbstractButton {
                id: tab
                required property var modelData
                readonly property bool isOpen: bar.shell.tab === modelData.name
                text: modelData.text
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + 16)
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.selected: isOpen
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: bar.shell.openTab(modelData.name)
                contentItem: Label {
                    text: tab.text
                    textFormat: Text.PlainText
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    color: tab.isOpen ? Theme.accentText : Theme.accent
                    font: Theme.strong.upTo(bar.most)
                    Accessible.ignored: true
                }
                background: PressFrame {
                    focused: tab.visualFocus
                    color: tab.isOpen ? Theme.accent : "transparent"
                    border.color: tab.isOpen ? Theme.accent : "transparent"
                }
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: 1
        color: Theme.hairline
    }
}
