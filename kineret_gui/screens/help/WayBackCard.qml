pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The newest backup that is complete, in one press; any other one below it.
ColumnLayout {
    id: card

    required property WayBack way

    spacing: Theme.gap

    AtWorkCard { doing: card.way.atWork.doing; onCancelled: card.way.atWork.stop() }
    BigButton {
        text: card.way.offer
        kind: "main"
        visible: text.length > 0
        enabled: !card.way.atWork.isBusy
        onClicked: card.way.goOn()
    }
    Words { text: card.way.told; visible: text.length > 0 }
    Words { text: card.way.kept; visible: text.length > 0 }
    BigButton {
        text: qsTr("Choose another backup")
        visible: card.way.hasOthers
        implicitHeight: Theme.bigTarget
        onClicked: card.way.showAll()
    }
    Repeater {
        model: card.way.rows
        ColumnLayout {
            id: row
            required property string file
            required property string title
            required property string detail
            required property bool chosen
            required property string go_on
            required property string told
            spacing: 8
            RowButton {
                title: row.title
                detail: row.detail
                strong: row.chosen
                onClicked: card.way.choose(row.file)
            }
            Notice { text: row.told }
            BigButton {
                text: row.go_on
                kind: "main"
                visible: text.length > 0
                enabled: !card.way.atWork.isBusy
                onClicked: card.way.goOnWithChosen()
            }
        }
    }
}
