import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// The way back, whose diary it is by name, colour and shape, the day or that it can only be read, and Get help, which
// is always there.
Rectangle {
    id: bar

    required property Shell shell
    property bool tight: false // the page needs the room more
    property bool low: false // and most of all here
    readonly property real most: tight ? Theme.barGrowth : 2 // what letters may be multiplied by
    readonly property bool keeps: shell.keepsDraft && !shell.isOnlyRead

    color: Theme.surface
    implicitHeight: Math.max(low ? Theme.secondTarget : Theme.topBar, row.implicitHeight)

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Theme.spaceCard; rightMargin: Theme.spaceSmall }
        spacing: Theme.spaceSmall

        IconButton {
            id: back
            icon.name: bar.shell.isSheet ? "close" : "back"
            text: !bar.shell.isSheet ? qsTr("Back") : bar.keeps ? qsTr("Close, keeping what you entered") : qsTr("Close")
            visible: bar.shell.canGoBack
            Layout.leftMargin: -Theme.spaceSmall
            onClicked: bar.shell.back()
        }
        WhoseDiary {
            shell: bar.shell
            most: bar.most
            low: bar.low
            room: row.width - help.implicitWidth - row.spacing - (back.visible ? back.implicitWidth : 0)
            Layout.fillHeight: true
        }
        HelpButton {
            id: help
            most: bar.most
            implicitHeight: bar.low ? Theme.target : Theme.bigTarget
            enabled: !bar.shell.helpIsOpen
            onClicked: bar.shell.openHelp()
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hairlineWidth
        color: Theme.hairline
    }
}
