pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A year as twelve strips: a mark for each day, reactions and fevers as bars below them. A strip opens its month.
ColumnLayout {
    id: year

    required property RowListModel strips
    required property string empty
    required property var days
    readonly property real labelWide: 44 * Theme.textScale
    readonly property real givenWide: 30 * Theme.textScale
    signal opened(month: string)

    spacing: Theme.spaceSmall

    Words { text: Theme.unbroken(year.empty); visible: text.length > 0; color: Theme.inkSoft; role: Theme.caption }
    Item {
        id: head
        readonly property bool counts: Array.from({length: rows.count}).some((_, row) => (rows.itemAt(row) as Strip)?.given.length > 0)
        visible: counts // above what it counts; a year to come has nothing
        readonly property real begins: Theme.spaceTiny + year.labelWide + Theme.spaceSmall
        readonly property real wide: width - begins - Theme.spaceSmall - year.givenWide - Theme.spaceTiny
        Layout.fillWidth: true
        implicitHeight: total.height

        Repeater {
            model: year.days
            HeadWords {
                required property var modelData
                width: implicitWidth
                x: head.begins + modelData.across * head.wide - width / 2
                text: modelData.figure
            }
        }
        HeadWords { id: total; width: implicitWidth; x: parent.width - width - Theme.spaceTiny; text: qsTr("Given") }
        Rectangle { y: parent.height; width: parent.width; height: 1; color: Theme.hairline }
    }
    Repeater {
        id: rows
        model: year.strips
        Strip {}
    }

    component Strip: PictureButton {
        id: strip
        required property string month
        required property string label
        required property string given
        required property string marks
        current: true
        Accessible.description: given.length > 0 ? qsTr("Total given: %1").arg(given) : ""
        padding: Theme.spaceTiny
        Layout.fillWidth: true
        onClicked: year.opened(month)

        contentItem: RowLayout {
            spacing: Theme.spaceSmall
            Words {
                text: strip.label
                Layout.fillWidth: false
                Layout.preferredWidth: year.labelWide
                role: Theme.caption
                Accessible.ignored: true
            }
            LaneImage {
                Layout.fillWidth: true
                Layout.preferredHeight: 38
                marks: strip.marks
            }
            Words {
                text: strip.given
                Layout.fillWidth: false
                Layout.preferredWidth: year.givenWide
                horizontalAlignment: Text.AlignRight
                role: Theme.caption
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
        background: PressFrame {
            focused: strip.visualFocus
            radius: Theme.cornerDay
            color: strip.down ? Theme.accentTint : Theme.clear
            border.width: 0
        }
    }

    component HeadWords: Words {
        wrapMode: Text.NoWrap
        role: Theme.caption
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}
