pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A year as twelve strips: a mark for each day, reactions and fevers as bars below them. A strip opens its month.
ColumnLayout {
    id: year

    required property RowListModel strips
    signal opened(month: string)

    spacing: Theme.spaceSmall

    Repeater {
        model: year.strips
        PictureButton {
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
                    Layout.preferredWidth: 44 * Theme.textScale
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
                    Layout.preferredWidth: 30 * Theme.textScale
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
    }
}
