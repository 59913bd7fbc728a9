pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Choosing a place and then a spot: on the drawing, or from large buttons that say the same.
BodyAndPlace {
    id: picker

    Heading { text: picker.body.placeName; role: Theme.section }
    LimbDrawing { body: picker.body }
    Repeater {
        model: picker.body.spots
        RowLayout {
            id: row
            required property int index
            required property string id
            required property string name
            required property string detail
            required property bool suggested
            required property bool chosen
            spacing: Theme.spaceSmall
            SpotNumber { number: row.index + 1; chosen: row.chosen; suggested: row.suggested }
            ChoiceButton {
                text: row.name
                detail: row.detail
                chosen: row.chosen
                implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.space)
                onClicked: picker.body.chooseSpot(row.id)
            }
        }
    }
    SecondButton { text: qsTr("Choose another site"); onClicked: picker.body.closePlace() }
}
