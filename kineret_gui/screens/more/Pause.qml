import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A pause or a stop that the clinic ordered: from when, until when, why, and who said so.
FormPage {
    id: page

    required property PauseScreen screen

    title: screen.corrects ? qsTr("Change a pause") : qsTr("Add a pause or stop")
    unfinished: screen.unfinished
    act: screen.corrects ? qsTr("Save changes") : qsTr("Save")
    onActed: screen.save()

    Card {
        LeafletLines { model: page.screen.stopping; source: page.screen.source }
    }
    DayPicker {
        label: qsTr("First day without injections")
        day: page.screen.first
        onMoved: days => page.screen.moveFirst(days)
    }
    ColumnLayout {
        spacing: Theme.spaceSmall
        Words { text: qsTr("Until when?"); role: Theme.strong }
        ChoiceCard {
            ChoiceRow {
                text: qsTr("The clinic gave no end date")
                chosen: !page.screen.hasEnd
                onClicked: page.screen.setEnd(false)
            }
            ChoiceRow {
                text: qsTr("Until a date the clinic gave")
                chosen: page.screen.hasEnd
                onClicked: page.screen.setEnd(true)
            }
        }
    }
    DayPicker {
        label: qsTr("Last day without injections")
        day: page.screen.last
        visible: page.screen.hasEnd
        onMoved: days => page.screen.moveLast(days)
    }
    Field {
        label: qsTr("Reason given by the clinic")
        text: page.screen.reason
        wrong: page.screen.reasonWrong
        needed: page.screen.needed.includes("reason")
        onEdited: text => page.screen.typeReason(text)
    }
    Field {
        label: qsTr("Who decided on the pause")
        text: page.screen.orderedBy
        wrong: page.screen.orderedByWrong
        needed: page.screen.needed.includes("ordered_by")
        onEdited: text => page.screen.typeOrderedBy(text)
    }
    Card {
        visible: page.screen.summary.length > 0
        Words { text: qsTr("Check before you save:"); color: Theme.inkSoft; role: Theme.caption }
        Words { text: Theme.unbroken(page.screen.summary); role: Theme.strong }
    }
    Notice { text: page.screen.wrong; isWrong: true }
    Card {
        visible: page.screen.corrects
        Words { text: qsTr("Was this pause never agreed? Remove it. It stays listed under What changed.") }
        SecondButton { text: qsTr("Remove this pause"); onClicked: page.screen.withdraw() }
    }
}
