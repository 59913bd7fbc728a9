pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What else can be said of an attack: one line each until it is pressed.
ColumnLayout {
    id: pieces

    required property AttackScreen screen
    readonly property AttackFields fields: screen.fields
    readonly property string part: screen.part

    spacing: Theme.space

    AttackPiece { screen: pieces.screen; part: "rescue"; icon.name: "medicine"; title: qsTr("Rescue medicine: %1").arg(pieces.fields.rescueText) }
    Field {
        label: qsTr("Name of the rescue medicine")
        text: pieces.fields.rescue
        maximumLength: 80
        visible: pieces.part === "rescue"
        onEdited: text => pieces.fields.typeRescue(text)
    }
    AttackPiece { screen: pieces.screen; part: "colchicine"; icon.name: "pack"; title: qsTr("Colchicine taken: %1").arg(pieces.fields.colchicineText) }
    ChoiceList {
        model: pieces.fields.colchicine
        visible: pieces.part === "colchicine"
        onChose: key => pieces.fields.chooseColchicine(key)
    }
    AttackPiece { screen: pieces.screen; part: "lost"; icon.name: "calendar"; title: qsTr("School or work days missed: %1").arg(pieces.fields.lostText) }
    Field {
        label: qsTr("Whole days")
        text: pieces.fields.lost
        wrong: pieces.fields.lostWrong
        visible: pieces.part === "lost"
        onEdited: text => pieces.fields.typeLost(text)
    }
    AttackPiece { screen: pieces.screen; part: "trigger"; icon.name: "question"; title: qsTr("Possible trigger: %1").arg(pieces.fields.triggerText) }
    Field {
        label: qsTr("In your own words")
        text: pieces.fields.trigger
        maximumLength: 4000
        visible: pieces.part === "trigger"
        onEdited: text => pieces.fields.typeTrigger(text)
    }
    AttackPiece { screen: pieces.screen; part: "note"; icon.name: "note"; title: qsTr("Note: %1").arg(pieces.fields.noteText) }
    Field {
        label: qsTr("Anything else?")
        text: pieces.fields.note
        maximumLength: 4000
        visible: pieces.part === "note"
        onEdited: text => pieces.fields.typeNote(text)
    }
}
