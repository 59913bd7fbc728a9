pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// One thing in both periods, side by side below the names of the periods; or the heading of what follows.
ColumnLayout {
    id: line

    required property string heading
    required property string label
    required property string one
    required property string other
    required property bool brief
    required property string oneTitle
    required property string otherTitle
    readonly property bool isHeading: heading.length > 0
    readonly property bool large: Theme.textScale > 1.2 // then each is said with its period, below the other
    readonly property bool beside: (brief || isHeading) && !large
    readonly property real share: large ? 1 : beside ? 0.25 : 0.5 // of the width, for what is said of a period

    spacing: Theme.spaceTiny

    Rectangle {
        visible: !line.isHeading
        color: Theme.hairline
        implicitHeight: 1
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.spaceTiny
    }
    Flow {
        id: cells
        spacing: 0
        Layout.fillWidth: true
        Layout.topMargin: line.isHeading ? Theme.spaceCard : 0

        Heading {
            text: line.heading
            visible: line.isHeading
            role: Theme.section
            width: line.beside ? cells.width / 2 : cells.width
        }
        Words {
            text: line.label
            visible: !line.isHeading
            rightPadding: Theme.space
            width: line.beside ? cells.width / 2 : cells.width
        }
        Cell { title: line.oneTitle; value: line.one; width: cells.width * line.share }
        Cell { title: line.otherTitle; value: line.other; width: cells.width * line.share }
    }

    component Cell: Words {
        required property string title
        required property string value
        text: Theme.unbroken(line.isHeading ? title : line.large ? qsTr("%1: %2").arg(title).arg(value) : value)
        visible: !(line.isHeading && line.large)
        rightPadding: Theme.space
        color: line.isHeading ? Theme.inkSoft : Theme.ink
        role: line.isHeading ? Theme.caption : Theme.strong
        Accessible.name: line.isHeading ? title : qsTr("%1, %2: %3").arg(line.label).arg(title).arg(value)
    }
}
