import QtQuick
import QtQuick.Layouts

// One thing that was changed: the old words and the new ones, beside each other where there is room.
ColumnLayout {
    id: change

    required property string label
    required property string old
    required property string now

    spacing: Theme.spaceTiny

    Words { text: change.label; color: Theme.inkSoft; role: Theme.caption }
    SideBySide {
        follows: false
        columns: change.width > 340 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.spaceTiny
        Words {
            text: Theme.unbroken(qsTr("Before: %1").arg(change.old))
            visible: change.old.length > 0
            Layout.alignment: Qt.AlignTop
        }
        Words {
            text: Theme.unbroken(change.old.length > 0 ? qsTr("Now: %1").arg(change.now) : change.now)
            role: Theme.strong
            Layout.alignment: Qt.AlignTop
        }
    }
}
