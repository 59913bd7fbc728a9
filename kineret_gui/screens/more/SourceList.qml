pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Sentences to read, each with what is to be known of it below.
ColumnLayout {
    id: list

    required property RowListModel model

    spacing: 8

    Repeater {
        model: list.model
        Card {
            id: sentence
            required property string text
            required property string detail
            spacing: 4
            Words { text: sentence.text }
            Words {
                text: sentence.detail
                color: Theme.softInk
                font.pixelSize: Theme.textSmall
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}
