import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../when"

// When, by which way, of which date with the clinic, and a note: one line each until it is pressed.
ColumnLayout {
    id: more

    required property MeasurementScreen screen
    readonly property MeasurementFields draft: screen.draft

    spacing: Theme.gap

    RowButton {
        title: more.draft.isPrinted ? qsTr("When the blood was taken: %1").arg(more.screen.when.words)
                                    : qsTr("When: %1").arg(more.screen.when.words)
        onClicked: more.screen.openPart("when")
    }
    WhenItWasPart { when: more.screen.when; visible: more.screen.part === "when" }
    RowButton {
        title: qsTr("Where it was taken: %1").arg(more.draft.route)
        visible: more.draft.isTemperature
        onClicked: more.screen.openPart("route")
    }
    ChoiceList {
        model: more.draft.routes
        visible: more.draft.isTemperature && more.screen.part === "route"
        onChose: key => more.draft.chooseRoute(key)
    }
    RowButton {
        title: qsTr("Result of: %1").arg(more.draft.resultOf)
        visible: more.draft.canBeResult
        onClicked: more.screen.openPart("check")
    }
    ChoiceList {
        model: more.draft.checks
        visible: more.draft.canBeResult && more.screen.part === "check"
        onChose: key => more.screen.chooseCheck(key)
    }
    Field {
        label: qsTr("Note")
        hint: qsTr("May stay empty")
        text: more.draft.note
        wrong: more.draft.noteWrong
        onEdited: text => more.draft.typeNote(text)
    }
}
