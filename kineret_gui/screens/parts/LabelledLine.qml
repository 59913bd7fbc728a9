import QtQuick
import QtQuick.Layouts

// One thing that is known: what it is about in small letters, and its value.
ColumnLayout {
    id: line

    required property string label
    required property string value

    spacing: 0

    Words { text: line.label; color: Theme.softInk; font.pixelSize: Theme.textSmall }
    Words { text: line.value; font.weight: Font.Medium }
}
