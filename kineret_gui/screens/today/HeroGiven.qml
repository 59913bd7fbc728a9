pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Of a dose that was given: taking it back, which asks first, correcting it, and where the next one goes.
ColumnLayout {
    id: given

    required property Hero hero
    readonly property string question: hero.takeBackQuestion
    property bool asks: false

    spacing: Theme.space
    onQuestionChanged: asks = false
    onVisibleChanged: asks = false

    ButtonGrid {
        visible: given.question.length > 0 && !given.asks
        SecondButton {
            text: qsTr("Undo the dose") // the message above has an Undo of its own
            Accessible.name: qsTr("Today's injection: %1").arg(text)
            onClicked: given.asks = true
        }
        SecondButton {
            text: qsTr("Change")
            Accessible.name: qsTr("Today's injection: %1").arg(text)
            onClicked: given.hero.correct()
        }
    }
    WhenNeeded {
        needed: given.asks
        sourceComponent: ColumnLayout {
            spacing: Theme.spaceSmall
            Words { text: given.question; role: Theme.strong; color: Theme.goodTintText }
            SecondButton {
                text: qsTr("Yes, it was not injected")
                matters: true
                onClicked: given.hero.takeBack()
            }
            SecondButton { text: qsTr("No, leave it as it is"); matters: true; onClicked: given.asks = false }
        }
    }
    RowLayout {
        visible: given.hero.next.length > 0
        spacing: Theme.space
        Icon { name: "place"; colour: Theme.goodTintText; Layout.alignment: Qt.AlignTop }
        Words { text: given.hero.next; color: Theme.goodTintText }
    }
}
