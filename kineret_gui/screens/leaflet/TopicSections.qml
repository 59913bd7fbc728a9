pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"

// Groups of sentences below each other.
PageColumn {
    id: column

    required property var model
    signal chose(route: var)

    spacing: Theme.spaceCard

    Repeater {
        model: column.model
        TopicSection {
            required property TopicGroup modelData
            group: modelData
            onChose: route => column.chose(route)
        }
    }
}
