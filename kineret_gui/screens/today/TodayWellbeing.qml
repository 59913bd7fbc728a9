pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../reactions"

// The person's state today: reactions that have not healed, yesterday's place, dates with the clinic, symptoms.
ColumnLayout {
    id: part

    required property Wellbeing wellbeing

    spacing: Theme.space

    Repeater {
        model: Theme.soreHands ? null : part.wellbeing.reactions
        ReactionQuestion {
            canAnswer: part.wellbeing.canWrite
            onAnswered: (reaction, course) => part.wellbeing.answer(reaction, course)
            onOpened: reaction => part.wellbeing.openReaction(reaction)
        }
    }
    Repeater {
        model: part.wellbeing.looks
        Card {
            id: look
            required property string place
            required property string injection
            required property string title
            required property string well
            required property string sore
            Words { text: look.title; role: Theme.strong }
            GridLayout { // the place stands above: the buttons name it for those who only hear
                columns: look.width >= 20 * Theme.body.pixels && !Theme.soreHands ? 2 : 1
                columnSpacing: Theme.spaceSmall
                rowSpacing: Theme.spaceSmall
                uniformCellWidths: true
                SecondButton {
                    text: qsTr("Looks fine")
                    implicitHeight: Theme.bigTarget
                    Accessible.name: look.well
                    onClicked: part.wellbeing.looksWell(look.place)
                }
                SecondButton {
                    text: qsTr("Record a reaction")
                    implicitHeight: Theme.bigTarget
                    Accessible.name: look.sore
                    onClicked: part.wellbeing.recordReaction(look.injection)
                }
            }
        }
    }
    Card {
        visible: part.wellbeing.reminders.unshown.length > 0
        Words { text: part.wellbeing.reminders.unshown }
        SecondButton { text: qsTr("Mark as read"); onClicked: part.wellbeing.reminders.readUnshown() }
    }
    Repeater {
        model: Theme.soreHands ? null : part.wellbeing.drafts.rows
        ListRow {
            required property string page
            required property string about
            required title
            required detail
            onClicked: part.wellbeing.drafts.open(page, about)
        }
    }
    ListRow {
        title: part.wellbeing.condition
        detail: part.wellbeing.conditionDetail
        visible: title.length > 0 && part.wellbeing.canWrite && !Theme.soreHands
        onClicked: part.wellbeing.openCondition()
    }
    SecondButton {
        text: qsTr("How are you? Record a symptom or reaction")
        visible: part.wellbeing.canWrite
        implicitHeight: Theme.bigTarget
        onClicked: part.wellbeing.howAreYou()
    }
    Repeater {
        model: Theme.soreHands ? null : part.wellbeing.checks
        ListRow {
            required property string check
            required title
            required detail
            onClicked: part.wellbeing.openChecks()
        }
    }
    ListRow {
        title: qsTr("Reminders")
        visible: part.wellbeing.canWrite && !Theme.soreHands
        detail: part.wellbeing.reminders.state
        onClicked: part.wellbeing.reminders.openReminders()
    }
}
