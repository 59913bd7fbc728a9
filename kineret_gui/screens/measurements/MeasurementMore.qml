import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../when"

// When, by which way, of which date with the clinic, and a note: one line each until it is pressed.
ColumnLayout {
    id: more

    required property MeasurementScreen screen
    readonly property MeasurementFields fields: screen.fields

    spacing: Theme.space

    ListRow {
        title: more.fields.isPrinted ? qsTr("When the blood was taken: %1").arg(more.screen.when.words)
                                    : qsTr("When: %1").arg(more.screen.when.words)
        icon.name: "clock"
        onClicked: more.screen.openPart("when")
        folds: true
        isOpen: more.screen.part === "when"
    }
    WhenItWasPart { when: more.screen.when; visible: more.screen.part === "when" }
    ListRow {
        title: qsTr("Where it was measured: %1").arg(more.fields.route)
        icon.name: "place"
        visible: more.fields.isTemperature
        onClicked: more.screen.openPart("route")
        folds: true
        isOpen: more.screen.part === "route"
    }
    ChoiceList {
        model: more.fields.routes
        visible: more.fields.isTemperature && more.screen.part === "route"
        onChose: key => more.fields.chooseRoute(key)
    }
    ListRow {
        title: qsTr("Result for: %1").arg(more.fields.resultOf)
        icon.name: "lab"
        visible: more.fields.canBeResult
        onClicked: more.screen.openPart("check")
        folds: true
        isOpen: more.screen.part === "check"
    }
    ChoiceList {
        model: more.fields.checks
        visible: more.fields.canBeResult && more.screen.part === "check"
        onChose: key => more.screen.chooseCheck(key)
    }
    Field {
        label: qsTr("Note")
        hint: qsTr("Optional")
        text: more.fields.note
        wrong: more.fields.noteWrong
        onEdited: text => more.fields.typeNote(text)
    }
}
