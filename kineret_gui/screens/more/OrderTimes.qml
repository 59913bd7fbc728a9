pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The usual times, typed.
ColumnLayout {
    id: times

    required property OrderFields order

    spacing: Theme.spaceSmall

    Repeater {
        model: times.order.times
        Field {
            required property int index
            required property string typed
            required label
            required wrong
            needed: true
            text: typed
            inputMethodHints: Qt.ImhTime
            onEdited: text => times.order.typeTime(index, text)
        }
    }
}
