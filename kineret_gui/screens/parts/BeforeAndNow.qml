import QtQuick
import QtQuick.Layouts

// One thing that was changed: the old words and the new ones, beside each other where there is room.
ColumnLayout {
    id: change

    required property string label
    required property string old
    required property string now

    spacing: 2

    Words { text: change.label; color: Theme.softInk; font.pixelSize: Theme.textSmall }
    GridLayout {
        columns: change.width > 340 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: 2
        uniformCellWidths: true
        Words {
            text: qsTr("Was: %1").arg(change.old)
            visible: change.old.length > 0
            Layout.alignment: Qt.AlignTop
        }
        Words {
            text: change.old.length > 0 ? qsTr("Now: %1").arg(change.now) : change.now
            font.weight: Font.Medium
            Layout.alignment: Qt.AlignTop
        }
    }
}
