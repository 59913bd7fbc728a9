pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Kineret.Screens
import "../parts"

// The numbers of a month as chips. Pressed, one shows exactly the doses that it counts.
Flow {
    id: chips

    required property RowListModel model
    signal pressed(route: var)

    Layout.fillWidth: true
    spacing: Theme.spaceSmall

    Repeater {
        model: chips.model
        AbstractButton {
            id: chip
            required property var route
            required property string shape
            required property string tone
            required property string words

            text: words
            Accessible.role: Accessible.Button
            Accessible.name: text
            width: Math.min(chips.width, leftPadding + rightPadding + mark.width + Theme.spaceSmall + label.implicitWidth + 1)
            height: Math.max(Theme.target, label.implicitHeight + 2 * Theme.spaceSmall)
            leftPadding: Theme.space
            rightPadding: Theme.spaceCard
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: chips.pressed(route)

            contentItem: Item {
                DoseMarks {
                    id: mark
                    anchors.verticalCenter: parent.verticalCenter
                    shapes: chip.shape
                    tones: chip.tone
                    size: 20 * Math.min(1.6, Theme.textScale)
                }
                Words {
                    id: label
                    anchors { left: mark.right; leftMargin: Theme.spaceSmall; right: parent.right }
                    anchors.verticalCenter: parent.verticalCenter
                    text: chip.words
                    Accessible.ignored: true
                }
            }
            background: PressFrame {
                focused: chip.visualFocus
                radius: Math.min(height / 2, Theme.cornerSheet)
                color: chip.down ? Theme.accentTint : Theme.surface
            }
        }
    }
}
