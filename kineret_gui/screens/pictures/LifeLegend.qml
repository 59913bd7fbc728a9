pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What the marks of the doses mean.
Flow {
    id: legend

    required property RowListModel model

    Layout.fillWidth: true
    spacing: Theme.space

    Repeater {
        model: legend.model
        Row {
            id: row
            required property string marks
            required property string words
            spacing: Theme.spaceSmall
            LaneImage {
                anchors.verticalCenter: parent.verticalCenter
                width: 18
                height: 18
                marks: row.marks
            }
            Words {
                text: row.words
                width: Math.min(implicitWidth, legend.width - 26)
                role: Theme.caption
                color: Theme.inkSoft
            }
        }
    }
}
