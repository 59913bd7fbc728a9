pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The progress of a guide: one dot a step, and the same in words.
RowLayout {
    id: dots

    required property int step
    required property int steps

    spacing: Theme.spaceSmall
    Layout.alignment: Qt.AlignHCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2").arg(step).arg(steps)

    Repeater {
        model: dots.steps
        Rectangle {
            required property int index
            implicitWidth: index + 1 === dots.step ? 28 : 14
            implicitHeight: 14
            radius: height / 2
            color: index < dots.step ? Theme.accent : "transparent"
            border.color: Theme.accent
            border.width: 2
        }
    }
}
