pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Sentences that belong together, with figures beside each other and ways to record what they name.
ColumnLayout {
    id: section

    required property TopicGroup group
    signal chose(route: var)

    spacing: Theme.spaceSmall
    Layout.alignment: Qt.AlignTop

    Card {
        Heading { text: section.group.heading; visible: text.length > 0; role: Theme.section }
        LeafletLines { model: section.group.lines; source: "" }
        Repeater {
            model: section.group.bars
            StudyBar {}
        }
    }
    TopicRows { model: section.group.ways; onChose: route => section.chose(route) }
}
