pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One joint: its name, and whether it is sore and whether it is swollen. In one line where there is room.
GridLayout {
    id: choice

    required property string id
    required property string words
    required property bool sore
    required property bool swollen
    readonly property real button: Math.max(isSore.needed, isSwollen.needed)
    readonly property bool inOneLine: width >= 3.6 * button
    signal turnedSore(id: string)
    signal turnedSwollen(id: string)

    Layout.fillWidth: true
    columns: inOneLine ? 3 : width >= 2 * button + columnSpacing ? 2 : 1
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall

    Words {
        text: choice.words
        role: Theme.strong
        Layout.columnSpan: choice.inOneLine ? 1 : choice.columns
        Layout.topMargin: choice.inOneLine ? 0 : Theme.spaceSmall
    }
    component Answer: ChoiceButton {
        id: answer
        readonly property real needed: whenChosen.advanceWidth + 72 // its box, gaps and padding; the word is wider then
        several: true
        Accessible.name: qsTr("%1: %2").arg(choice.words).arg(text)
        Layout.fillWidth: !choice.inOneLine
        Layout.preferredWidth: choice.inOneLine ? 0.27 * choice.width : choice.button
        TextMetrics {
            id: whenChosen
            text: answer.text
            font: Theme.strong.font
        }
    }
    Answer {
        id: isSore
        text: qsTr("Sore")
        chosen: choice.sore
        onClicked: choice.turnedSore(choice.id)
    }
    Answer {
        id: isSwollen
        text: qsTr("Swollen")
        chosen: choice.swollen
        onClicked: choice.turnedSwollen(choice.id)
    }
}
