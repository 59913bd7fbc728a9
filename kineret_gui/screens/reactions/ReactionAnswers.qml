import QtQuick
import QtQuick.Layouts
import "../parts"

// The state of a reaction today, in one word. The four answers are the same in every place that asks.
GridLayout {
    id: answers

    required property string place
    signal chose(course: string)

    columns: 2
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall
    uniformCellWidths: true

    SecondButton {
        text: qsTr("Better")
        Accessible.name: qsTr("%1: %2").arg(text).arg(answers.place)
        implicitHeight: Theme.bigTarget
        onClicked: answers.chose("better")
    }
    SecondButton {
        text: qsTr("Same")
        Accessible.name: qsTr("%1: %2").arg(text).arg(answers.place)
        implicitHeight: Theme.bigTarget
        onClicked: answers.chose("same")
    }
    SecondButton {
        text: qsTr("Worse")
        Accessible.name: qsTr("%1: %2").arg(text).arg(answers.place)
        implicitHeight: Theme.bigTarget
        onClicked: answers.chose("worse")
    }
    SecondButton {
        text: qsTr("Healed")
        Accessible.name: qsTr("%1: %2").arg(text).arg(answers.place)
        implicitHeight: Theme.bigTarget
        onClicked: answers.chose("healed")
    }
}
