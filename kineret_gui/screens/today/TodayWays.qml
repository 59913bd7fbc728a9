import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Ways on from Today: the symptoms of the condition, how one is, and a page for sore hands.
GridLayout {
    id: ways

    required property TodayScreen screen
    required property Wellbeing wellbeing
    readonly property bool roomy: width >= 20 * Theme.body.pixels

    columns: roomy && !Theme.soreHands ? 3 : 1
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall
    uniformCellWidths: true

    TodayTile {
        text: ways.wellbeing.conditionShort
        visible: text.length > 0 && ways.wellbeing.canWrite && !Theme.soreHands
        icon.name: ways.wellbeing.conditionDone ? "done" : "list"
        Accessible.name: Theme.statements([ways.wellbeing.condition, ways.wellbeing.conditionDetail])
        onClicked: ways.wellbeing.openCondition()
    }
    TodayTile {
        text: qsTr("How are you?")
        visible: ways.wellbeing.canWrite
        icon.name: "heart"
        Accessible.name: qsTr("%1 Record a symptom or reaction").arg(text)
        onClicked: ways.wellbeing.howAreYou()
    }
    TodayTile {
        text: qsTr("Sore hands today?")
        visible: !Theme.soreHands
        icon.name: "hand-sore"
        Accessible.name: qsTr("%1 Show fewer and larger buttons").arg(text)
        onClicked: ways.screen.switchSoreHands()
    }
}
