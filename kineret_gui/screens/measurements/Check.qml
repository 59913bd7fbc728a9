import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A date that the clinic set: what came of it, and what, when and by whom it was ordered.
FormPage {
    id: page

    required property CheckScreen screen
    readonly property bool answering: screen.corrects

    title: answering ? qsTr("Appointment") : qsTr("Add an appointment")
    unfinished: screen.unfinished
    act: answering ? qsTr("Save changes") : qsTr("Save")
    onActed: screen.save()
    readingWidth: wide && answering ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: page.wide && page.answering ? 2 : 1

        CheckOutcome {
            answer: page.screen.answer
            visible: page.answering
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceCard

            Heading { text: qsTr("Change the appointment"); visible: page.answering; role: Theme.section }
            CheckFields { screen: page.screen }
            Card {
                visible: lines.count > 0
                Words { text: qsTr("Check before you save:"); color: Theme.inkSoft; role: Theme.caption }
                ReadBack { id: lines; model: page.screen.lines }
            }
            Notice { text: page.screen.wrong; isWrong: true }
        }
    }
}
