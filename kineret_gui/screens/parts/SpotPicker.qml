pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens as Kineret

// Choosing a place and then a spot: on the drawing, or from large buttons that say the same.
ColumnLayout {
    id: picker

    required property Kineret.BodyMap body
    property bool wide: false
    property bool choosing: true // false where a spot leads on rather than being chosen, as on Body
    property bool onlyShows: false // spots cannot be pressed

    spacing: Theme.space
    Layout.fillWidth: true

    SideBySide {
        visible: picker.body.place.length === 0
        columns: picker.wide ? 2 : 1
        rowSpacing: Theme.space

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceSmall
            BodyMap { body: picker.body }
            Words {
                text: picker.body.eyes
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkSoft
                role: Theme.caption
            }
            BigButton { text: picker.body.turnTo; onClicked: picker.body.turnRound() }
            BigButton {
                text: picker.body.otherEyesName
                visible: text.length > 0
                onClicked: picker.body.otherEyes()
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceSmall
            Repeater {
                model: picker.body.places
                ListRow {
                    required property string id
                    required property string name
                    required property bool suggested
                    required detail
                    title: name
                    strong: suggested
                    onClicked: picker.body.openPlace(id)
                }
            }
        }
    }
    ColumnLayout {
        visible: picker.body.place.length > 0
        spacing: Theme.spaceSmall
        Heading { text: picker.body.placeName; role: Theme.section; visible: picker.choosing }
        LimbDrawing { body: picker.body }
        Repeater {
            model: picker.body.spots
            RowLayout {
                id: row
                required property int index
                required property string id
                required property string name
                required property string detail
                required property bool chosen
                spacing: Theme.space
                SpotNumber { number: row.index + 1; chosen: row.chosen }
                ChoiceButton {
                    text: row.name
                    detail: row.detail
                    chosen: row.chosen
                    implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.space)
                    dotted: picker.choosing
                    enabled: !picker.onlyShows
                    onClicked: picker.body.chooseSpot(row.id)
                }
            }
        }
        BigButton { text: qsTr("Choose another place"); onClicked: picker.body.closePlace() }
    }
}
