pragma ComponentBehavior: Bound
import QtQuick

// The marks of all doses of a day beside each other; `shapes` and `tones` hold one word for each.
Row {
    id: marks

    required property string shapes
    required property string tones
    property real size: Math.round(26 * Math.min(1.6, Theme.textScale))

    spacing: Theme.spaceTiny
    visible: shapes.length > 0

    Repeater {
        model: marks.shapes.length > 0 ? marks.shapes.split(" ") : []
        DoseMark {
            required property int index
            required property string modelData
            shape: modelData
            tone: marks.tones.split(" ")[index] ?? "quiet"
            size: marks.size
            width: size // a drawn shape is else as wide as what it draws
            height: size
        }
    }
}
