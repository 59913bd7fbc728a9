import QtQuick
import Kineret.Screens
import "../parts"

// What the leaflet says on this step: what the hands do, and behind a press the rest.
Card {
    id: lines

    required property GuideScreen screen
    property bool tellsMore: false

    LeafletLines { model: lines.screen.inSight; numbered: !lines.screen.wrong; source: "" }
    TextAction {
        text: lines.tellsMore ? qsTr("Show less") : qsTr("Show more about this")
        folds: true
        isOpen: lines.tellsMore
        visible: more.count > 0
        onClicked: lines.tellsMore = !lines.tellsMore
    }
    LeafletLines { id: more; model: lines.screen.more; source: ""; visible: lines.tellsMore }
    Words {
        text: lines.screen.source
        color: Theme.inkSoft
        role: Theme.caption
    }
}
