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

    spacing: 4

    Rectangle {
        visible: !line.isHeading
        color: Theme.faintLine
        implicitHeight: 1
        Layout.fillWidth: true
        Layout.bottomMargin: 2
    }
    Flow {
        id: cells
        spacing: 0
        Layout.fillWidth: true
        Layout.topMargin: line.isHeading ? Theme.margin : 0

        Heading {
            text: line.heading
            visible: line.isHeading
            font.pixelSize: Theme.textLarge
            width: line.beside ? cells.width / 2 : cells.width
        }
        Words {
            text: line.label
            visible: !line.isHeading
            rightPadding: Theme.gap
            width: line.beside ? cells.width / 2 : cells.width
        }
        Cell { title: line.oneTitle; value: line.one; width: cells.width * line.share }
        Cell { title: line.otherTitle; value: line.other; width: cells.width * line.share }
    }

    component Cell: Words {
        required property string title
        required property string value
        text: line.isHeading ? title : line.large ? qsTr("%1: %2").arg(title).arg(value) : value
        visible: !(line.isHeading && line.large)
        rightPadding: Theme.gap
        color: line.isHeading ? Theme.softInk : Theme.ink
        font.pixelSize: line.isHeading ? Theme.textSmall : Theme.textBody
        font.weight: line.isHeading ? Font.Normal : Font.Medium
        Accessible.name: line.isHeading ? title : qsTr("%1, %2: %3").arg(line.label).arg(title).arg(value)
    }
}
