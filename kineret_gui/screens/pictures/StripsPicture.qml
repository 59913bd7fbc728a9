pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A strip for each symptom: how much it was, as a column and in words, value by value.
ColumnLayout {
    id: picture

    required property PicturesScreen screen

    spacing: Theme.spaceCard

    Repeater {
        id: strips
        model: picture.screen.strips
        ColumnLayout {
            id: strip
            required property int index
            required property string title
            required property bool broad
            required property var cells
            readonly property real least: (broad ? 76 : 60) * Theme.textScale
            property int at: 0
            readonly property int current: Math.min(at, values.count - 1)
            spacing: Theme.spaceSmall
            onCellsChanged: at = 0
            function go(number: int): void { values.itemAt(number)?.forceActiveFocus(Qt.TabFocusReason); }
            function move(from: int, across: int, down: int): void { go(from + across + down * grid.columns); }

            Heading { text: strip.title; role: Theme.section }
            ButtonGrid {
                id: grid
                columns: Math.max(1, Math.floor((picture.width + 8) / (strip.least + 8)))
                Repeater {
                    id: values
                    model: strip.cells
                    StripCell {
                        required property int index
                        current: strip.current === index
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.maximumWidth: 2 * strip.least
                        onReached: strip.at = index
                        onWent: (across, down) => strip.move(index, across, down)
                        onClicked: picture.screen.openValue(modelData.entry, modelData.week)
                    }
                }
            }
        }
    }
}
