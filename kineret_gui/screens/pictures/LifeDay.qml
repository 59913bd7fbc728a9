import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The day that is looked at, between the ways to the days beside it; above them where the letters are large. It is read first.
GridLayout {
    id: grid

    required property ChosenDay day
    readonly property bool large: Theme.textScale > 1.3

    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall

    ListRow {
        Layout.row: 0
        Layout.column: grid.large ? 0 : 1
        Layout.columnSpan: grid.large ? 3 : 1
        title: grid.day.title
        detail: grid.day.text
        onClicked: grid.day.open()
    }
    StepButton {
        Layout.row: grid.large ? 1 : 0
        Layout.column: 0
        back: true
        text: grid.day.before
        Accessible.name: text || qsTr("No earlier days")
        visible: true
        enabled: text.length > 0
        opacity: enabled ? 1 : 0.4
        onClicked: grid.day.step(-1)
    }
    StepButton {
        Layout.row: grid.large ? 1 : 0
        Layout.column: 2
        Layout.alignment: Qt.AlignRight
        back: false
        text: grid.day.after
        Accessible.name: text || qsTr("No later days")
        visible: true
        enabled: text.length > 0
        opacity: enabled ? 1 : 0.4
        onClicked: grid.day.step(1)
    }
}
