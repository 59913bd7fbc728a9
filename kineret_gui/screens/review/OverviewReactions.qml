pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The reactions that were there in the period, each with the way to its story.
ColumnLayout {
    id: part

    required property OverviewScreen screen

    Layout.alignment: Qt.AlignTop
    spacing: Theme.spaceSmall

    Heading { text: qsTr("Reactions"); role: Theme.section }
    Repeater {
        id: reactions
        model: part.screen.reactions
        ListRow {
            required property string reaction
            required title
            required detail
            mark: Component { PictureMark { shape: "reaction"; tone: "warn" } }
            onClicked: part.screen.openStory(reaction)
        }
    }
    NothingYet {
        drawing: "no-reactions"
        text: qsTr("No reactions recorded for these days.")
        visible: reactions.count === 0
    }
}
