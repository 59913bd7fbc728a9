pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../when"

// When an attack was, where, and how bad: one line each until it is pressed. The rest is in AttackDetails.
ColumnLayout {
    id: pieces

    required property AttackScreen screen
    readonly property AttackFields fields: screen.fields
    readonly property string part: screen.part
    property bool isOpened: false
    readonly property bool all: isOpened || screen.corrects || !["", "began", "ended"].includes(part)

    spacing: Theme.space

    AttackPiece { screen: pieces.screen; part: "began"; icon.name: "clock"; title: qsTr("Started: %1").arg(pieces.screen.began.words) }
    WhenItWasPart { when: pieces.screen.began; visible: pieces.part === "began" }

    AttackPiece { screen: pieces.screen; part: "ended"; icon.name: "done"; title: qsTr("Ended: %1").arg(pieces.screen.endText) }
    ChoiceList {
        model: pieces.screen.over
        visible: pieces.part === "ended"
        onChose: key => pieces.screen.chooseOver(key)
    }
    WhenItWasPart { when: pieces.screen.ended; visible: pieces.part === "ended" && pieces.screen.isOver }
    FieldError { text: pieces.screen.endWrong }

    SecondButton { text: qsTr("Add details"); visible: !pieces.all; onClicked: pieces.isOpened = true }
    AttackPiece { screen: pieces.screen; part: "kinds"; visible: pieces.all; icon.name: "place"; title: qsTr("Where: %1").arg(pieces.fields.kindsText) }
    Chips {
        model: pieces.fields.kinds
        several: true
        visible: pieces.part === "kinds"
        onChose: key => pieces.fields.toggleKind(key)
    }
    AttackPiece { screen: pieces.screen; part: "temperature"; visible: pieces.all; icon.name: "thermometer"; title: qsTr("Highest temperature: %1").arg(pieces.fields.temperatureText) }
    AttackTemperature { fields: pieces.fields; visible: pieces.part === "temperature" }

    AttackPiece { screen: pieces.screen; part: "pain"; visible: pieces.all; icon.name: "pain"; title: qsTr("Worst pain: %1").arg(pieces.fields.painText) }
    AnswerGrid {
        answers: pieces.fields.pains
        least: qsTr("0: none")
        most: qsTr("%1: worst").arg(10)
        visible: pieces.part === "pain"
        onChose: pain => pieces.fields.choosePain(pain)
    }
}
