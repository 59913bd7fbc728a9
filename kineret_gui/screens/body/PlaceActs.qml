pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What can be done at the open place: use it, at the next spot or at another one; let it rest; tell of a reaction.
ColumnLayout {
    id: acts

    required property BodyScreen screen

    spacing: Theme.space

    ListRow {
        title: qsTr("Reaction at this site")
        detail: acts.screen.sore
        visible: detail.length > 0
        strong: true
        onClicked: acts.screen.openReaction()
    }
    Words {
        text: qsTr("Choose a spot to record an injection there.")
        visible: acts.screen.canWrite
        color: Theme.inkSoft
    }
    ListCard {
        Repeater {
            id: spots
            model: acts.screen.map.spots
            ListRow {
                id: row
                required property int index
                required property string id
                required property string name
                required property bool suggested
                required detail
                title: name
                text: Theme.statements([name, detail, qsTr("Number %1 on the drawing").arg(index + 1)])
                strong: suggested
                mark: SpotNumber { number: row.index + 1; suggested: row.suggested }
                enabled: acts.screen.canWrite
                implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * topPadding)
                inCard: true
                isLast: index === spots.count - 1
                onClicked: acts.screen.map.chooseSpot(id)
            }
        }
    }
    MainButton {
        text: qsTr("Use this site today")
        visible: acts.screen.nextSpot.length > 0
        givesWay: !acts.screen.isSuggested
        icon.name: "syringe"
        onClicked: acts.screen.map.chooseSpot(acts.screen.nextSpot)
    }
    Words { text: acts.screen.nextSpotName; visible: text.length > 0; color: Theme.inkSoft; role: Theme.caption }
    ListRow {
        title: qsTr("Let this site rest")
        icon.name: "rest"
        visible: acts.screen.canWrite && !acts.screen.rests
        folds: true
        isOpen: acts.screen.asksWhy
        onClicked: acts.screen.askWhy()
    }
    Card {
        visible: acts.screen.canWrite && !acts.screen.rests && acts.screen.asksWhy
        Words { text: qsTr("Why does this site need a rest?"); role: Theme.strong }
        ChoiceCard {
            Repeater {
                model: acts.screen.reasons
                ChoiceRow {
                    required property string modelData
                    text: modelData
                    chosen: acts.screen.reason === modelData
                    onClicked: acts.screen.because(modelData)
                }
            }
        }
        SecondButton { text: qsTr("Rest this site"); onClicked: acts.screen.rest() }
    }
    SecondButton {
        text: qsTr("Use this site again")
        visible: acts.screen.canWrite && acts.screen.rests
        onClicked: acts.screen.useAgain()
    }
    SecondButton {
        text: qsTr("Record a reaction here")
        visible: acts.screen.canWrite
        onClicked: acts.screen.recordReaction()
    }
}
