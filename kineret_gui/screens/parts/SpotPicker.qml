pragma ComponentBehavior: Bound
import QtQuick

// Choosing a place and then a spot: on the drawing, or from large buttons that say the same.
BodyAndPlace {
    id: picker

    Heading { text: picker.body.placeName; role: Theme.section }
    LimbDrawing { body: picker.body }
    ChoiceCard {
        Repeater {
            model: picker.body.spots
            ChoiceRow {
                id: row
                required property int index
                required property string id
                required property string name
                required property bool suggested
                required detail
                required chosen
                text: name
                Accessible.name: Theme.statements([name, detail, qsTr("Number %1 on the drawing").arg(index + 1)])
                mark: SpotNumber { number: row.index + 1; chosen: row.chosen; suggested: row.suggested }
                matters: true
                onClicked: picker.body.chooseSpot(row.id)
            }
        }
    }
    SecondButton { text: qsTr("Choose another site"); onClicked: picker.body.closePlace() }
}
