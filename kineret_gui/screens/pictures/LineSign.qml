import QtQuick
import "../parts"

// A shape in a cell; in a week with how many there are.
Row {
    id: sign

    required property var modelData

    height: Math.max(34, number.height)
    spacing: Theme.spaceTiny

    PictureMark { shape: sign.modelData.shape; tone: sign.modelData.tone; anchors.verticalCenter: parent.verticalCenter }
    Words {
        id: number
        text: sign.modelData.number
        visible: text.length > 0
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
