pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// Short answers beside each other, as many as there is room for.
GridLayout {
    id: grid

    required property RowListModel model
    required property real cellWidth // pixels, for an answer at the usual size of letters
    signal chose(key: string)

    columns: Math.max(1, Math.min(cellWidth > 100 ? 2 : 3, Math.floor((width + 8) / (cellWidth * Theme.textScale + 8))))
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall
    uniformCellWidths: true

    Repeater {
        model: grid.model
        ChoiceButton {
            required property string key
            required property string words
            required chosen
            text: words
            dotted: false
            Layout.fillHeight: true
            onClicked: grid.chose(key)
        }
    }
}
