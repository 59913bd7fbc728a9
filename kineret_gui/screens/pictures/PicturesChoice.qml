pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What is looked at, and of which days.
ColumnLayout {
    id: choice

    required property PicturesScreen screen
    readonly property real letters: Theme.textScale

    spacing: 8

    Grid8 {
        wanted: 150
        model: choice.screen.pictures
        onChose: key => choice.screen.choosePicture(key)
    }
    Grid8 {
        wanted: 92
        model: choice.screen.days.lengths
        onChose: key => choice.screen.days.choose(key)
    }
    GridLayout {
        columns: choice.letters > 1.3 ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8
        uniformCellWidths: true
        Layout.fillHeight: false // beside a longer column they stay as high as their words
        BigButton {
            text: choice.screen.days.earlier
            visible: text.length > 0
            Layout.fillHeight: true
            onClicked: choice.screen.days.goEarlier()
        }
        BigButton {
            text: choice.screen.days.later
            visible: text.length > 0
            Layout.fillHeight: true
            onClicked: choice.screen.days.goLater()
        }
    }
    BigButton {
        text: choice.screen.days.now
        visible: text.length > 0
        onClicked: choice.screen.days.goToNow()
    }

    component Grid8: GridLayout {
        id: grid
        required property ShownRows model
        required property real wanted
        signal chose(key: string)
        columns: Math.max(1, Math.min(grid.wanted > 100 ? 2 : 3, Math.floor((width + 8) / (wanted * choice.letters + 8))))
        columnSpacing: 8
        rowSpacing: 8
        uniformCellWidths: true
        Repeater {
            model: grid.model
            ChoiceButton {
                required property string key
                required property string words
                required chosen
                text: words
                dotted: false
                onClicked: grid.chose(key)
            }
        }
    }
}
