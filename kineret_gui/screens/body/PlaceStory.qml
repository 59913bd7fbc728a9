pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What happened at the open place: the injections into it, and its reactions.
ColumnLayout {
    id: story

    required property BodyScreen screen

    spacing: Theme.spaceSmall

    Heading { text: qsTr("Injections at this site"); role: Theme.section }
    ListCard {
        visible: history.count > 0
        Repeater {
            id: history
            model: story.screen.history
            ListRow {
                required property int index
                required property string entry
                required title
                required detail
                inCard: true
                isLast: index === history.count - 1
                onClicked: story.screen.openEntry(entry)
            }
        }
    }
    NothingYet { drawing: "no-entries"; text: qsTr("None yet."); visible: history.count === 0 }
    Heading { text: qsTr("Reactions at this site"); visible: reactions.count > 0; role: Theme.section }
    ListCard {
        visible: reactions.count > 0
        Repeater {
            id: reactions
            model: story.screen.reactions
            ListRow {
                required property int index
                required property string reaction
                required title
                required detail
                inCard: true
                isLast: index === reactions.count - 1
                onClicked: story.screen.openStory(reaction)
            }
        }
    }
}
