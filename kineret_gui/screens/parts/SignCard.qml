pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens

// Signs that belong together, with what to do above them.
Card {
    id: card

    required property string title
    required property ShownRows lead
    required property ShownRows signs
    property bool urgent: false

    border.color: urgent ? Theme.help : Theme.faintLine
    border.width: urgent ? 3 : 1

    Heading { text: card.title; font.pixelSize: Theme.textLarge; color: card.urgent ? Theme.help : Theme.ink }
    Repeater {
        model: card.lead
        Words { required text; font.weight: Font.Medium }
    }
    LeafletLines { model: card.signs; source: "" }
}
