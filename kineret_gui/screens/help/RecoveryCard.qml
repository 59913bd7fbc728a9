pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The newest backup that is complete, in one press; any other one below it.
ColumnLayout {
    id: card

    required property Recovery recovery

    spacing: Theme.space

    AtWorkCard { doing: card.recovery.atWork.doing; onCancelled: card.recovery.atWork.stop() }
    MainButton {
        text: card.recovery.offer
        visible: text.length > 0
        enabled: !card.recovery.atWork.isBusy
        onClicked: card.recovery.goOn()
    }
    Words { text: card.recovery.text; visible: text.length > 0 }
    Words { text: card.recovery.kept; visible: text.length > 0 }
    SecondButton {
        text: qsTr("Choose another backup")
        visible: card.recovery.hasOthers
        onClicked: card.recovery.showAll()
    }
    Repeater {
        model: card.recovery.rows
        ColumnLayout {
            id: row
            required property string file
            required property string title
            required property string detail
            required property bool chosen
            required property string button
            required property string text
            spacing: Theme.spaceSmall
            ListRow {
                title: row.title
                detail: row.detail
                strong: row.chosen
                onClicked: card.recovery.choose(row.file)
            }
            Notice { text: row.text }
            MainButton {
                text: row.button
                visible: text.length > 0
                enabled: !card.recovery.atWork.isBusy
                onClicked: card.recovery.goOnWithChosen()
            }
        }
    }
}
