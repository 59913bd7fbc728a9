import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A pause or a stop that the clinic ordered: from when, until when, why, and who said so.
ScrollPage {
    id: page

    required property PauseScreen screen

    title: screen.corrects ? qsTr("Correct a pause") : qsTr("Enter a pause or a stop")
    unfinished: screen.unfinished

    Card {
        LeafletLines { model: page.screen.stopping; source: page.screen.source }
    }
    DayPicker {
        label: qsTr("First day without an injection")
        day: page.screen.first
        onMoved: days => page.screen.moveFirst(days)
    }
    ColumnLayout {
        spacing: Theme.spaceSmall
        Words { text: qsTr("Until when?"); role: Theme.strong }
        ChoiceButton {
            text: qsTr("The clinic named no end")
            chosen: !page.screen.hasEnd
            onClicked: page.screen.setEnd(false)
        }
        ChoiceButton {
            text: qsTr("Until a day that the clinic named")
            chosen: page.screen.hasEnd
            onClicked: page.screen.setEnd(true)
        }
    }
    DayPicker {
        label: qsTr("Last day without an injection")
        day: page.screen.last
        visible: page.screen.hasEnd
        onMoved: days => page.screen.moveLast(days)
    }
    Field {
        label: qsTr("Reason that the clinic gave")
        text: page.screen.reason
        wrong: page.screen.reasonWrong
        onEdited: text => page.screen.typeReason(text)
    }
    Field {
        label: qsTr("Who ordered the pause")
        text: page.screen.orderedBy
        wrong: page.screen.orderedByWrong
        onEdited: text => page.screen.typeOrderedBy(text)
    }
    Card {
        visible: page.screen.summary.length > 0
        Words { text: qsTr("This will be written:"); color: Theme.inkSoft; role: Theme.caption }
        Words { text: page.screen.summary; role: Theme.strong }
    }
    Notice { text: page.screen.wrong }
    BigButton {
        text: page.screen.corrects ? qsTr("Save the correction") : qsTr("Save")
        kind: "main"
        onClicked: page.screen.save()
    }
    Card {
        visible: page.screen.corrects
        Words { text: qsTr("If this pause was never ordered, strike it through. It stays readable under What changed.") }
        BigButton { text: qsTr("Withdraw this pause"); onClicked: page.screen.withdraw() }
    }
}
