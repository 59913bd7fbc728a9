pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One figure of a study: people of so many as dots, anything else as a bar. Its words say the same without the picture.
ColumnLayout {
    id: bar

    required property string label
    required property string words
    required property real share
    required property int people // of how many; 0 for what is no count of people
    readonly property int counted: Math.round(share * people)

    spacing: Theme.spaceTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(label).arg(words)

    GridLayout {
        id: title
        readonly property bool fits: name.implicitWidth + figure.implicitWidth + Theme.space <= bar.width
        columns: fits ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: 0
        Words { id: name; text: bar.label; Accessible.ignored: true }
        Words { id: figure; text: bar.words; role: Theme.strong; Layout.fillWidth: !title.fits; Accessible.ignored: true }
    }
    Rectangle {
        visible: bar.people === 0
        Layout.fillWidth: true
        implicitHeight: Theme.spaceCard
        radius: height / 2
        color: Theme.sunken
        border.color: Theme.line
        Rectangle {
            width: Math.max(height, bar.share * parent.width)
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }
    Flow {
        visible: bar.people > 0
        spacing: Theme.spaceTiny
        Layout.fillWidth: true
        Repeater {
            model: bar.people
            Rectangle {
                required property int index
                width: Theme.spaceCard
                height: width
                radius: width / 2
                color: index < bar.counted ? Theme.accent : Theme.clear
                border.color: index < bar.counted ? Theme.accent : Theme.line
                border.width: Theme.edgeWidth
            }
        }
    }
}
