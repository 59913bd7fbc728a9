pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// Sentences of the leaflet, line by line, each with its source.
ColumnLayout {
    id: lines

    required property RowListModel model
    required property string source

    spacing: Theme.spaceSmall
    Layout.fillWidth: true

    Repeater {
        model: lines.model
        RowLayout {
            id: line
            required property string text
            required property string basis
            spacing: Theme.space
            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (Theme.body.lineHeight - height) / 2
                implicitWidth: 7
                implicitHeight: 7
                radius: Theme.cornerMark
                color: Theme.accent
            }
            ColumnLayout {
                spacing: 0
                Words { text: Theme.unbroken(line.text) }
                Words { text: line.basis; visible: text.length > 0; color: Theme.inkSoft; role: Theme.caption }
            }
        }
    }
    Words {
        text: lines.source
        visible: text.length > 0
        color: Theme.inkSoft
        role: Theme.caption
    }
}
