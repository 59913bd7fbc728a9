pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// The state of a reaction today, in one word. The four answers are the same in every place that asks.
GridLayout {
    id: answers

    required property string place
    property bool inOneRow: false // where there is room for it
    signal chose(course: string)

    columns: inOneRow ? 4 : 2
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall
    uniformCellWidths: true

    component Answer: SecondButton {
        required property string key
        matters: !answers.inOneRow
        Accessible.name: qsTr("%1: %2").arg(text).arg(answers.place)
        leftPadding: answers.inOneRow ? Theme.spaceTiny : Theme.space
        rightPadding: leftPadding
        onClicked: answers.chose(key)
    }

    Answer { key: "better"; text: qsTr("Better") }
    Answer { key: "same"; text: qsTr("Same") }
    Answer { key: "worse"; text: qsTr("Worse") }
    Answer { key: "healed"; text: qsTr("Healed") }
}
