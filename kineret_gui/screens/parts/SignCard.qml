pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// Signs that belong together, with what to do above them. A sign that is pressed is written down.
Card {
    id: card

    required property SignGroup group
    readonly property bool urgent: group.urgent
    signal chose(sign: string)

    border.color: urgent ? Theme.help : Theme.hairline
    border.width: urgent ? 3 : 1

    Heading { text: card.group.heading; role: Theme.section; color: card.urgent ? Theme.help : Theme.ink }
    Repeater {
        model: card.group.lead
        Words { required text; role: Theme.strong }
    }
    ColumnLayout {
        spacing: Theme.spaceSmall
        Repeater {
            model: card.group.signs
            ChoiceRow {
                required property string sign
                required property string words
                required property bool noted
                text: words
                several: true
                chosen: noted
                onClicked: card.chose(sign)
            }
        }
    }
}
