pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Sentences to read, each with what is to be known of it below.
ColumnLayout {
    id: list

    required property RowListModel model

    spacing: Theme.spaceSmall

    Repeater {
        model: list.model
        Card {
            id: sentence
            required property string text
            required property string detail
            spacing: Theme.spaceTiny
            Words { text: sentence.text }
            Words {
                text: sentence.detail
                color: Theme.inkSoft
                role: Theme.caption
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}
