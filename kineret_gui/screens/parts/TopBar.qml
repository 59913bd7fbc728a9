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
    readonly property bool hasPerson: shell.personName.length > 0 && !shell.isNewDiary
    readonly property real room: row.width - help.implicitWidth - row.spacing - (back.visible ? back.implicitWidth : 0)
    readonly property real besideMark: room - mark.implicitWidth - row.spacing
    readonly property string first: name.text.split(" ")[0]
    readonly property bool narrow: date.advanceWidth > besideMark // the day gives way to the name, and at last the mark

    color: Theme.surface
    implicitHeight: Math.max(low ? Theme.secondTarget : Theme.topBar, row.implicitHeight)

    TextMetrics { id: firstWord; font: name.font; text: bar.first }
    TextMetrics { id: date; font: day.font; text: day.text }
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
        PersonMark {
            id: mark
            shape: bar.shell.personShape
            colour: bar.shell.personColour
            visible: bar.hasPerson && firstWord.advanceWidth + (name.maximumLineCount > 1 ? 0 : name.font.pixelSize) <= bar.besideMark
        }
        ColumnLayout {
            spacing: 0
            OneLine {
                id: name
                text: bar.hasPerson ? bar.shell.personName : bar.shell.isNewDiary ? qsTr("New diary") : qsTr("Kineret diary")
                role: Theme.strong
                font: role.upTo(bar.most)
                Accessible.name: bar.hasPerson ? qsTr("Diary of %1").arg(bar.shell.personName) : text
                wrapMode: Text.Wrap
                maximumLineCount: bar.narrow && !bar.low && !bar.shell.isOnlyRead ? 2 : 1
                Accessible.description: bar.shell.isOnlyRead || bar.low ? "" : day.text
            }
            OnlyRead { visible: bar.shell.isOnlyRead; most: bar.most }
            OneLine {
                id: day
                text: bar.shell.today
                visible: text.length > 0 && !bar.shell.isOnlyRead && !bar.low && !bar.narrow
                role: Theme.caption
                font: role.upTo(bar.most)
                color: Theme.inkSoft
                Accessible.ignored: true // it is said with the name
            }
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
