pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// One line of the paper by itself, for a narrow window or large letters.
ColumnLayout {
    id: day

    required property PaperTyping typing
    required property string key
    required property string spoken
    required property string doseState
    required property string time
    required property string place
    required property string amount
    required property string note
    required property string usualTime
    required property string usualDue
    required property string usualAmount
    required property string noTime
    required property string placeName
    required property string wrongTime
    required property string wrongPlace
    required property string wrongAmount
    required property string unclear
    signal turned(by: int)

    function begin(): void { first.begin(); }

    component Cell: ColumnLayout {
        id: part
        required property string cell
        required property string label
        required property string spoken
        property alias typed: input.typed
        property alias hint: input.hint
        property alias wrong: input.wrong
        property alias meaning: input.meaning
        function begin(): void { input.forceActiveFocus(Qt.TabFocusReason); }
        spacing: Theme.spaceTiny
        Words { text: part.label; role: Theme.strong }
        PaperCell {
            id: input
            spoken: part.spoken
            Layout.fillWidth: true
            onTypedIn: text => day.typing.typed(day.key, part.cell, text)
            onFinished: day.typing.left()
            onSameAsAbove: day.typing.sameAsAbove(day.key)
            onAsUsual: day.typing.asUsual(day.key)
        }
    }

    spacing: Theme.space

    Heading { text: day.spoken; role: Theme.section }
    Words { text: day.doseState; visible: text.length > 0; color: Theme.inkSoft }
    ButtonGrid {
        SecondButton {
            text: qsTr("As usual: %1, %2 mg").arg(day.usualDue).arg(day.usualAmount)
            onClicked: day.typing.asUsual(day.key)
        }
        SecondButton {
            text: qsTr("Same as above")
            visible: !day.typing.isFirst
            onClicked: day.typing.sameAsAbove(day.key)
        }
    }
    ButtonGrid {
        columns: Theme.textScale > 1.3 ? 1 : 3
        Cell {
            id: first
            cell: "time"
            label: qsTr("Time")
            spoken: qsTr("%1, time").arg(day.spoken)
            typed: day.time
            hint: day.noTime ? "" : day.usualTime
            meaning: day.noTime
            wrong: day.wrongTime
        }
        Cell {
            cell: "place"
            label: qsTr("Spot")
            spoken: qsTr("%1, spot").arg(day.spoken)
            typed: day.place
            wrong: day.wrongPlace
            meaning: day.placeName
        }
        Cell {
            cell: "amount"
            label: qsTr("mg")
            spoken: qsTr("%1, mg").arg(day.spoken)
            typed: day.amount
            hint: day.usualAmount
            wrong: day.wrongAmount
        }
    }
    Words { text: day.noTime; visible: text.length > 0; color: Theme.inkSoft }
    Words { text: day.placeName; visible: text.length > 0; color: Theme.inkSoft }
    Cell { cell: "note"; label: qsTr("Note"); spoken: qsTr("%1, note").arg(day.spoken); typed: day.note }
    Message { text: day.unclear; color: Theme.help }
    ButtonGrid {
        SecondButton { text: qsTr("Previous line"); visible: !day.typing.isFirst; onClicked: day.turned(-1) }
        SecondButton { text: qsTr("Next line"); visible: !day.typing.isLast; onClicked: day.turned(1) }
    }
    Words { text: qsTr("What happened"); role: Theme.strong }
    ChoiceList { model: day.typing.answers; onChose: answer => day.typing.say(answer) }
}
