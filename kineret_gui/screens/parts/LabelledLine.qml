import QtQuick
import QtQuick.Layouts

// One thing that is known: what it is about in small letters, and its value.
ColumnLayout {
    id: line

    required property string label
    required property string value

    spacing: 0

    Words { text: line.label; color: Theme.inkSoft; role: Theme.caption }
    Words { text: Theme.unbroken(line.value); role: Theme.strong }
}
