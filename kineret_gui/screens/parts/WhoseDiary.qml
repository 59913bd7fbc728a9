pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Kineret.Screens

// Whose diary it is, by name, colour and shape, and the day or that it can only be read. Where there is another diary, it
// leads to the list of them.
Item {
    id: whose

    required property Shell shell
    required property real most // what letters may be multiplied by
    required property bool low // the page needs the room more
    required property real room
    readonly property bool hasPerson: shell.personName.length > 0 && !shell.isNewDiary
    readonly property bool leads: hasPerson && shell.leadsToDiaries
    readonly property real besideMark: room - mark.implicitWidth - row.spacing
    readonly property real arrow: caret.size + 2 * row.spacing // with what keeps it beside the name
    readonly property real least: firstWord.advanceWidth + (name.maximumLineCount > 1 ? 0 : name.font.pixelSize)
    readonly property string first: name.text.split(" ")[0]
    readonly property bool narrow: date.advanceWidth + (leads ? arrow : 0) > besideMark // the day gives way to the name, then the arrow, at last the mark

    implicitHeight: row.implicitHeight
    Layout.fillWidth: true

    TextMetrics { id: firstWord; font: name.font; text: whose.first }
    TextMetrics { id: date; font: day.font; text: day.text }
    AbstractButton {
        id: way
        anchors { fill: parent; topMargin: Theme.spaceTiny; bottomMargin: Theme.spaceTiny }
        anchors.leftMargin: whose.shell.canGoBack ? 0 : -Theme.spaceTiny // beside the way back
        visible: whose.leads
        text: name.said
        font: name.font
        hoverEnabled: true
        Accessible.name: text
        Accessible.description: whose.shell.nameSays
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: whose.shell.openDiaries()
        HoverHandler { cursorShape: Qt.PointingHandCursor }
        background: PressFrame {
            focused: way.visualFocus
            border.color: Theme.clear
            color: way.down || way.hovered ? Theme.accentTint : Theme.clear
        }
    }
    RowLayout {
        id: row
        anchors.fill: parent
        spacing: Theme.spaceSmall

        PersonMark {
            id: mark
            shape: whose.shell.personShape
            colour: whose.shell.personColour
            visible: whose.hasPerson && whose.least <= whose.besideMark
        }
        ColumnLayout {
            spacing: 0
            Layout.maximumWidth: whose.leads ? Math.max(name.implicitWidth, day.visible ? day.implicitWidth : 0) : -1
            OneLine {
                id: name
                readonly property string said: whose.hasPerson ? qsTr("Diary of %1").arg(whose.shell.personName) : text
                text: whose.hasPerson ? whose.shell.personName : whose.shell.isNewDiary ? qsTr("New diary") : qsTr("Kineret diary")
                role: Theme.strong
                font: role.upTo(whose.most)
                wrapMode: Text.Wrap
                maximumLineCount: whose.narrow && !whose.low && !whose.shell.isOnlyRead ? 2 : 1
                Accessible.name: said
                Accessible.description: whose.shell.isOnlyRead || whose.low ? "" : whose.shell.nameSays
                Accessible.ignored: whose.leads // then it is the name of what is pressed
            }
            WhenNeeded {
                needed: whose.shell.isOnlyRead
                Layout.fillWidth: false
                sourceComponent: OnlyRead { most: whose.most }
            }
            OneLine {
                id: day
                text: whose.shell.today
                visible: text.length > 0 && !whose.shell.isOnlyRead && !whose.low && !whose.narrow
                role: Theme.caption
                font: role.upTo(whose.most)
                color: Theme.inkSoft
                Accessible.ignored: true // it is said with the name
            }
        }
        Icon {
            id: caret
            name: "open"
            colour: Theme.accent
            size: name.font.pixelSize
            visible: whose.leads && whose.least + whose.arrow <= (mark.visible ? whose.besideMark : whose.room)
        }
        Item { visible: whose.leads; Layout.fillWidth: true }
    }
}
