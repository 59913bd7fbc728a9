pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Other medicines of today: each with its state, a tick beside those that are open, and the rest behind the row.
ListCard {
    id: card

    required property TodayMedicines medicines

    visible: rows.count > 0

    Repeater {
        id: rows
        model: card.medicines.rows
        GridLayout {
            id: line
            required property int index
            required property var route
            required property string shape
            required property string tone
            required property string title
            required property string detail
            required property string tick
            columns: Theme.textScale > 1.3 ? 1 : 2
            columnSpacing: Theme.spaceSmall
            rowSpacing: Theme.spaceSmall
            ListRow {
                title: line.title
                detail: line.detail
                inCard: true
                isLast: line.index === rows.count - 1
                leftPadding: Theme.space
                rightPadding: line.tick.length > 0 ? 0 : Theme.space
                topPadding: Theme.hairlineWidth + Theme.edgeWidth // beside that of the card: two of them have 150 pixels
                mark: line.mark
                onClicked: card.medicines.go(line.route)
            }
            WhenNeeded {
                needed: line.tick.length > 0
                Layout.fillWidth: line.columns === 1
                Layout.leftMargin: line.columns === 1 ? Theme.spaceSmall : 0
                Layout.rightMargin: Theme.spaceSmall
                sourceComponent: SecondButton {
                    text: qsTr("Taken")
                    Accessible.name: line.tick
                    onClicked: card.medicines.tick(line.route)
                }
            }
            property Component mark: Component { DoseMarks { shapes: line.shape; tones: line.tone; size: 26 } }
        }
    }
}
