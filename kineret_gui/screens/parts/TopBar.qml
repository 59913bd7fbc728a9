import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// The person whose diary it is, by name, colour and shape, whether it can only be read, and Get help, which is always there.
Rectangle {
    id: bar

    required property Shell shell
    property bool tight: false // the page needs the room more
    property bool low: false // and most of all here
    readonly property real most: tight ? 1.2 : 2 // what letters may be multiplied by
    readonly property string name: shell.personName.length > 0 ? shell.personName : qsTr("Kineret diary")
    readonly property real beside: width - help.implicitWidth - mark.implicitWidth - (shell.canGoBack ? Theme.target : 0) - 6 * 8
    readonly property bool narrow: written.advanceWidth > 2 * beside // it has three lines, and breaks between words

    color: Theme.surface
    implicitHeight: grid.implicitHeight + (tight ? 8 : 16)

    TextMetrics {
        id: written
        text: bar.name
        font: Theme.strong.upTo(bar.most)
    }
    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spaceSmall }
        anchors.leftMargin: bar.shell.canGoBack ? Theme.spaceSmall : Theme.spaceCard
        rowSpacing: Theme.spaceTiny
        columnSpacing: Theme.spaceSmall

        BigButton {
            text: "‹"
            Accessible.name: qsTr("Back")
            visible: bar.shell.canGoBack
            Layout.row: bar.narrow ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: false
            implicitWidth: Theme.target
            implicitHeight: Theme.target
            font: Theme.strong.upTo(bar.most)
            onClicked: bar.shell.back()
        }
        RowLayout {
            spacing: Theme.space
            Layout.row: 0
            Layout.column: bar.narrow ? 0 : 1
            Layout.columnSpan: bar.narrow ? 2 : 1
            PersonMark {
                id: mark
                shape: bar.shell.personShape
                colour: bar.shell.personColour
                visible: bar.shell.personName.length > 0
            }
            ColumnLayout {
                spacing: Theme.spaceTiny
                Words {
                    text: bar.name
                    role: Theme.strong
                    font: role.upTo(bar.most)
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    Accessible.name: bar.shell.personName.length > 0 ? qsTr("Diary of %1").arg(bar.shell.personName) : text
                }
                OnlyRead { visible: bar.shell.isOnlyRead; most: bar.most }
            }
        }
        BigButton {
            id: help
            text: qsTr("Get help")
            kind: "help"
            Layout.row: bar.narrow ? 1 : 0
            Layout.column: !bar.narrow ? 2 : bar.shell.canGoBack ? 1 : 0
            Layout.columnSpan: bar.narrow && !bar.shell.canGoBack ? 2 : 1
            Layout.fillWidth: bar.narrow
            implicitWidth: Math.max(bar.width < 400 ? 120 : 160, contentItem.implicitWidth + 2 * Theme.spaceCard)
            font: Theme.strong.upTo(bar.most)
            implicitHeight: Math.max(bar.low ? Theme.target : Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.space)
            enabled: !bar.shell.helpIsOpen
            onClicked: bar.shell.openHelp()
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.hairline
    }
}
