pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Body: the places, drawn and in words; a place that is open shows its history and can rest.
ScrollPage {
    id: body

    required property BodyScreen screen

    title: screen.title
    readingWidth: 2 * Theme.readingWidth

    Words { text: body.screen.summary; visible: !body.screen.placeIsOpen; role: Theme.strong }
    Words { text: body.screen.restsBecause; visible: text.length > 0; role: Theme.strong }
    Words {
        text: qsTr("Choose a spot to record an injection there.")
        visible: body.screen.placeIsOpen && body.screen.canWrite
        color: Theme.inkSoft
    }
    SpotPicker {
        body: body.screen.map
        wide: body.wide
        choosing: false
        onlyShows: !body.screen.canWrite

        ListRow {
            title: qsTr("Reaction at this site")
            detail: body.screen.sore
            visible: detail.length > 0
            strong: true
            onClicked: body.screen.openReaction()
        }
        SecondButton {
            text: qsTr("Record a reaction here")
            visible: body.screen.placeIsOpen && body.screen.canWrite
            implicitHeight: Theme.bigTarget
            onClicked: body.screen.recordReaction()
        }
        Card {
            visible: body.screen.placeIsOpen && body.screen.canWrite && !body.screen.rests
            Words { text: qsTr("Why does this site need a rest?"); role: Theme.strong }
            Repeater {
                model: body.screen.reasons
                ChoiceButton {
                    required property string modelData
                    text: modelData
                    chosen: body.screen.reason === modelData
                    onClicked: body.screen.because(modelData)
                }
            }
            SecondButton { text: qsTr("Rest this site"); onClicked: body.screen.rest() }
        }
        SecondButton {
            text: qsTr("Use this site again")
            visible: body.screen.placeIsOpen && body.screen.canWrite && body.screen.rests
            implicitHeight: Theme.bigTarget
            onClicked: body.screen.useAgain()
        }
        ColumnLayout {
            visible: body.screen.placeIsOpen
            spacing: Theme.spaceSmall
            Heading { text: qsTr("Injections at this site"); role: Theme.section }
            Repeater {
                id: history
                model: body.screen.history
                ListRow {
                    required property string entry
                    required title
                    required detail
                    onClicked: body.screen.openEntry(entry)
                }
            }
            NothingYet { drawing: "no-entries"; text: qsTr("None yet."); visible: history.count === 0 }
            Heading { text: qsTr("Reactions at this site"); visible: reactions.count > 0; role: Theme.section }
            Repeater {
                id: reactions
                model: body.screen.reactions
                ListRow {
                    required property string reaction
                    required title
                    required detail
                    onClicked: body.screen.openStory(reaction)
                }
            }
        }
    }
}
