pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens as Kineret

// The drawn body with the list of its places. Where one is open, it stands in their stead; in a wide window the drawing
// stays in sight beside it.
GridLayout {
    id: both

    required property Kineret.BodyMap body
    default property alias ofThePlace: pane.data
    property bool wide: false
    readonly property bool isOpen: body.place.length > 0

    columns: wide ? 2 : 1
    columnSpacing: Theme.spaceWide
    rowSpacing: Theme.space
    Layout.fillWidth: true

    BothSides {
        body: both.body
        visible: both.wide || !both.isOpen
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: both.width > 1.5 * Theme.readingWidth ? 2 : 1 // room for the front and the back
    }
    ColumnLayout {
        visible: !both.isOpen
        spacing: Theme.spaceSmall
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Repeater {
            model: both.body.places
            ListRow {
                required property string id
                required property string name
                required property bool suggested
                required detail
                title: name
                strong: suggested
                onClicked: both.body.openPlace(id)
            }
        }
    }
    ColumnLayout {
        id: pane
        visible: both.isOpen
        spacing: Theme.space
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
