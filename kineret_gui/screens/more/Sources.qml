pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The medical sentences, group by group, each with the text it rests on.
ScrollPage {
    id: sources

    required property SourcesScreen screen
    readonly property bool isOpen: screen.groupIsOpen

    title: isOpen ? screen.groupName : qsTr("Sources for the medical information")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth
    onIsOpenChanged: begin() // what was pressed is no longer shown

    ButtonGrid {
        visible: !sources.isOpen
        columns: sources.wide ? 2 : 1
        Repeater {
            model: sources.screen.groups
            ListRow {
                required property string key
                required title
                required detail
                Layout.fillHeight: true
                onClicked: sources.screen.openGroup(key)
            }
        }
    }
    SourceList { model: sources.screen.sentences; visible: sources.isOpen }
    SecondButton { text: qsTr("All topics"); visible: sources.isOpen; onClicked: sources.screen.closeGroup() }
    Heading { text: qsTr("Source texts"); visible: !sources.isOpen; role: Theme.section }
    SourceList { model: sources.screen.texts; visible: !sources.isOpen }
}
