pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// Several answers below each other, of which one is chosen.
ColumnLayout {
    id: list

    required property RowListModel model
    signal chose(key: string)

    spacing: Theme.spaceSmall

    Repeater {
        model: list.model
        ChoiceButton {
            required property string key
            required property string words
            required chosen
            text: words
            onClicked: list.chose(key)
        }
    }
}
