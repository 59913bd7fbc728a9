pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The meaning of each shape of the time line.
Card {
    id: legend

    required property RowListModel model

    spacing: Theme.spaceSmall

    Heading { text: qsTr("What the shapes mean"); role: Theme.section }
    Repeater {
        model: legend.model
        RowLayout {
            id: row
            required property string shape
            required property string tone
            required property string words
            spacing: Theme.space
            PictureMark { shape: row.shape; tone: row.tone }
            Words { text: row.words; role: Theme.caption }
        }
    }
}
