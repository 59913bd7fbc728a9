pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens as Kineret

// The drawn body with what its shades mean: front and back beside each other where there is room, else one of them.
ColumnLayout {
    id: sides

    required property Kineret.BodyMap body
    readonly property bool both: width >= Theme.readingWidth

    spacing: Theme.space

    component Side: ColumnLayout {
        id: side
        property bool behind: false
        spacing: Theme.spaceSmall
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        BodyMap { body: sides.body; behind: side.behind }
        Words {
            text: side.behind ? sides.body.eyesBehind : sides.body.eyes
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            role: Theme.caption
        }
    }
    SecondButton { text: sides.body.turnTo; visible: !sides.both; onClicked: sides.body.turnRound() }
    RowLayout {
        spacing: Theme.spaceCard
        uniformCellSizes: true // both figures are of one height
        layoutDirection: sides.body.side === "back" ? Qt.RightToLeft : Qt.LeftToRight // the front is always on the left

        Side {}
        Side { behind: true; visible: sides.both }
    }
    AreaLegend { meanings: sides.body.legend; Layout.fillWidth: true }
    ButtonGrid {
        columns: sides.both ? 2 : 1
        SecondButton {
            text: sides.body.otherEyesName
            visible: text.length > 0
            onClicked: sides.body.otherEyes()
        }
        Item { visible: sides.both; Layout.fillWidth: true }
    }
}
