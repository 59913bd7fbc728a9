pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// What the leaflet says, line by line, and where it says so.
ColumnLayout {
    id: lines

    required property RowListModel model
    required property string source

    spacing: 8
    Layout.fillWidth: true

    Repeater {
        model: lines.model
        RowLayout {
            id: line
            required property string text
            spacing: 10
            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.textBody * 0.45
                implicitWidth: 7
                implicitHeight: 7
                radius: 4
                color: Theme.accent
            }
            Words { text: line.text }
        }
    }
    Words {
        text: lines.source
        visible: text.length > 0
        color: Theme.softInk
        font.pixelSize: Theme.textSmall
    }
}
