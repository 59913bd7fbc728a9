pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// Sentences of the leaflet, line by line, each with its source.
ColumnLayout {
    id: lines

    required property RowListModel model
    required property string source
    readonly property alias count: repeater.count
    property bool numbered: false // they are done one after the other

    spacing: Theme.spaceSmall
    Layout.fillWidth: true

    Repeater {
        id: repeater
        model: lines.model
        RowLayout {
            id: line
            required property string text
            required property string basis
            required property int index
            spacing: Theme.space
            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (Theme.body.lineHeight - height) / 2
                visible: !lines.numbered
                implicitWidth: 7
                implicitHeight: 7
                radius: Theme.cornerMark
                color: Theme.accent
            }
            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (Theme.body.lineHeight - height) / 2
                visible: lines.numbered
                implicitWidth: 1.1 * Theme.body.lineHeight
                implicitHeight: implicitWidth
                radius: width / 2
                color: Theme.accentTint
                border { width: Theme.tintEdgeWidth; color: Theme.accent }
                Words {
                    anchors.centerIn: parent
                    width: implicitWidth
                    text: line.index + 1
                    role: Theme.strong
                    color: Theme.accentTintText
                    Accessible.ignored: true
                }
            }
            ColumnLayout {
                spacing: 0
                Words {
                    text: Theme.unbroken(line.text)
                    Accessible.name: Theme.statements([lines.numbered ? line.index + 1 : "", line.text])
                }
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
