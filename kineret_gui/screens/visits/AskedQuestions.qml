pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The questions that were asked, the latest first; each leads to its answer.
ColumnLayout {
    id: asked

    required property VisitQuestionsScreen screen
    function showAll(): void {
        const first = rows.count;
        screen.showAll();
        rows.itemAt(first)?.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: rows.count > 0
    spacing: Theme.space

    Heading { text: qsTr("Asked"); role: Theme.section }
    ListCard {
        Repeater {
            id: rows
            model: asked.screen.asked
            ListRow {
                required property string entry
                required property int index
                required title
                required detail
                inCard: true
                isLast: index === rows.count - 1
                onClicked: asked.screen.openAsked(entry)
            }
        }
    }
    SecondButton {
        text: asked.screen.showMore
        visible: text.length > 0
        onClicked: asked.showAll()
    }
}
