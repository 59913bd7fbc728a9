pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../when"

// Everything that can be said of an attack: one line each until it is pressed.
ColumnLayout {
    id: pieces

    required property AttackScreen screen
    readonly property AttackFields fields: screen.fields
    readonly property string part: screen.part
    property bool isOpened: false
    readonly property bool all: isOpened || screen.corrects || !["", "began", "ended"].includes(part)

    spacing: Theme.space

    component Piece: ListRow {
        required property string part
        visible: pieces.all || part === "began" || part === "ended"
        onClicked: pieces.screen.openPart(part)
        folds: true
        isOpen: pieces.screen.part === part
    }

    Piece { part: "began"; icon.name: "clock"; title: qsTr("Started: %1").arg(pieces.screen.began.words) }
    WhenItWasPart { when: pieces.screen.began; visible: pieces.part === "began" }

    Piece { part: "ended"; icon.name: "done"; title: qsTr("Ended: %1").arg(pieces.screen.endText) }
    ChoiceList {
        model: pieces.screen.over
        visible: pieces.part === "ended"
        onChose: key => pieces.screen.chooseOver(key)
    }
    WhenItWasPart { when: pieces.screen.ended; visible: pieces.part === "ended" && pieces.screen.isOver }
    FieldError { text: pieces.screen.endWrong }

    SecondButton { text: qsTr("Add details"); visible: !pieces.all; onClicked: pieces.isOpened = true }
    Piece { part: "kinds"; icon.name: "place"; title: qsTr("Where: %1").arg(pieces.fields.kindsText) }
    Chips {
        model: pieces.fields.kinds
        several: true
        visible: pieces.part === "kinds"
        onChose: key => pieces.fields.toggleKind(key)
    }
    Piece { part: "temperature"; icon.name: "thermometer"; title: qsTr("Highest temperature: %1").arg(pieces.fields.temperatureText) }
    AttackTemperature { fields: pieces.fields; visible: pieces.part === "temperature" }

    Piece { part: "pain"; icon.name: "pain"; title: qsTr("Worst pain: %1").arg(pieces.fields.painText) }
    AnswerGrid {
        answers: pieces.fields.pains
        least: qsTr("0: none")
        most: qsTr("%1: worst").arg(10)
        visible: pieces.part === "pain"
        onChose: pain => pieces.fields.choosePain(pain)
    }
    Piece { part: "rescue"; icon.name: "medicine"; title: qsTr("Rescue medicine: %1").arg(pieces.fields.rescueText) }
    Field {
        label: qsTr("Name of the rescue medicine")
        text: pieces.fields.rescue
        maximumLength: 80
        visible: pieces.part === "rescue"
        onEdited: text => pieces.fields.typeRescue(text)
    }
    Piece { part: "colchicine"; icon.name: "pack"; title: qsTr("Colchicine taken: %1").arg(pieces.fields.colchicineText) }
    ChoiceList {
        model: pieces.fields.colchicine
        visible: pieces.part === "colchicine"
        onChose: key => pieces.fields.chooseColchicine(key)
    }
    Piece { part: "lost"; icon.name: "calendar"; title: qsTr("School or work days missed: %1").arg(pieces.fields.lostText) }
    Field {
        label: qsTr("Whole days")
        text: pieces.fields.lost
        wrong: pieces.fields.lostWrong
        visible: pieces.part === "lost"
        onEdited: text => pieces.fields.typeLost(text)
    }
    Piece { part: "trigger"; icon.name: "question"; title: qsTr("Possible trigger: %1").arg(pieces.fields.triggerText) }
    Field {
        label: qsTr("In your own words")
        text: pieces.fields.trigger
        maximumLength: 4000
        visible: pieces.part === "trigger"
        onEdited: text => pieces.fields.typeTrigger(text)
    }
    Piece { part: "note"; icon.name: "note"; title: qsTr("Note: %1").arg(pieces.fields.noteText) }
    Field {
        label: qsTr("Anything else?")
        text: pieces.fields.note
        maximumLength: 4000
        visible: pieces.part === "note"
        onEdited: text => pieces.fields.typeNote(text)
    }
}
