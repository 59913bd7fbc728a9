import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// An injection piece by piece. Each piece is one line; pressed, it opens and can be changed.
FormPage {
    id: record

    required property RecordScreen screen
    readonly property string part: screen.part

    title: screen.title
    unfinished: screen.unfinished
    act: screen.recording.asks ? "" : screen.saveText
    mayAct: screen.canSave
    written: RecordWritten { screen: record.screen; Layout.fillWidth: true }
    onActed: screen.save()
    onPartChanged: if (part === "" && screen.canSave) reading.start()
    readingWidth: wide && part === "where" ? 2 * Theme.readingWidth : Theme.readingWidth

    Timer {
        id: reading // the keyboard goes to what was chosen, never to what writes it: that is one Tab away
        interval: 0
        onTriggered: { summary.forceActiveFocus(Qt.TabFocusReason); record.reveal(summary); }
    }

    ColumnLayout {
        visible: !record.screen.recording.asks
        spacing: Theme.space

        Card {
            visible: record.screen.doseChoice.asks
            Heading { text: qsTr("Which one?"); role: Theme.section }
            Words { text: qsTr("Which dose was this injection for?") }
            ChoiceList { model: record.screen.doseChoice.rows; onChose: key => record.screen.doseChoice.choose(key) }
        }
        ListRow {
            title: qsTr("Where: %1").arg(record.screen.where)
            icon.name: "place"
            onClicked: record.screen.openPart("where")
            folds: true
            isOpen: record.screen.part === "where"
        }
        RecordWhere { place: record.screen.place; wide: record.wide; visible: record.part === "where" }
        ListRow {
            title: qsTr("When: %1").arg(record.screen.when)
            icon.name: "clock"
            onClicked: record.screen.openPart("when")
            folds: true
            isOpen: record.screen.part === "when"
        }
        RecordWhen { choice: record.screen.timeChoice; visible: record.part === "when" }
        ListRow {
            title: qsTr("How much: %1").arg(record.screen.amount)
            icon.name: "syringe"
            onClicked: record.screen.openPart("amount")
            folds: true
            isOpen: record.screen.part === "amount"
        }
        ChoiceList { model: record.screen.amounts; visible: record.part === "amount"; onChose: key => record.screen.chooseAmount(key) }
        ListRow {
            title: qsTr("Counts for: %1").arg(record.screen.dose)
            icon.name: "calendar"
            detail: record.screen.doseChoice.stays
            visible: !record.screen.doseChoice.asks
            onClicked: record.screen.openPart("dose")
            folds: true
            isOpen: record.screen.part === "dose"
        }
        ChoiceList {
            model: record.screen.doseChoice.rows
            visible: record.part === "dose" && !record.screen.doseChoice.asks
            onChose: key => record.screen.doseChoice.choose(key)
        }
        ListRow {
            title: qsTr("Who injected: %1").arg(record.screen.giver)
            icon.name: "person"
            onClicked: record.screen.openPart("giver")
            folds: true
            isOpen: record.screen.part === "giver"
        }
        HandButtons { choice: record.screen.place.hand; visible: record.part === "giver" }
        ListRow {
            title: qsTr("Batch and note: %1").arg(record.screen.noteAndBatch)
            icon.name: "note"
            onClicked: record.screen.openPart("note")
            folds: true
            isOpen: record.screen.part === "note"
        }
        ColumnLayout {
            visible: record.part === "note"
            spacing: Theme.spaceSmall
            Field {
                label: qsTr("Batch number (on the syringe label)")
                hint: record.screen.batchSays
                text: record.screen.batch
                maximumLength: 40
                onEdited: text => record.screen.setBatch(text)
            }
            Field {
                label: qsTr("Note")
                text: record.screen.note
                maximumLength: 4000
                onEdited: text => record.screen.setNote(text)
            }
        }
    }
    Words {
        id: summary
        text: Theme.unbroken(record.screen.summary)
        visible: text.length > 0
        role: Theme.strong
        activeFocusOnTab: activeFocus // no stop of Tab, but Tab goes on from here
    }
    Notice { text: record.screen.recording.wrong; isWrong: true }
    SecondInjection { recording: record.screen.recording }
    OtherAmount { recording: record.screen.recording }
}
