import QtQuick
import QtQuick.Layouts

// One thing that is known: what it is about in small letters, and what is said of it.
ColumnLayout {
    id: line

    required property string label
    required property string said

    spacing: 0

    Words { text: line.label; color: Theme.softInk; font.pixelSize: Theme.textSmall }
    Words { text: line.said; font.weight: Font.Medium }
}
