pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens as Kineret

// Choosing a place and then a spot: on the drawing, or from large buttons that say the same. Where the window is wide,
// the drawing stays in sight beside the place that is open.
GridLayout {
    id: picker

    required property Kineret.BodyMap body
    default property alias more: pane.data // below the spots of the place that is open
    property bool wide: false
    property bool choosing: true // false where a spot leads on rather than being chosen, as on Body
    property bool onlyShows: false // spots cannot be pressed
    readonly property bool isOpen: body.place.length > 0

    columns: wide ? 2 : 1
    columnSpacing: Theme.spaceWide
    rowSpacing: Theme.space
    Layout.fillWidth: true

    BothSides {
        body: picker.body
        visible: picker.wide || !picker.isOpen
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: picker.width > 1.5 * Theme.readingWidth ? 2 : 1 // room for the front and the back
    }
    ColumnLayout {
        visible: !picker.isOpen
        spacing: Theme.spaceSmall
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
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
    ColumnLayout {
        id: pane
        visible: picker.isOpen
        spacing: Theme.space
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        Heading { text: picker.body.placeName; role: Theme.section; visible: picker.choosing }
        LimbDrawing { body: picker.body; large: !picker.choosing }
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
                spacing: Theme.space
                SpotNumber { number: row.index + 1; chosen: row.chosen; suggested: row.suggested }
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
        SecondButton { text: qsTr("Choose another site"); onClicked: picker.body.closePlace() }
    }
}
