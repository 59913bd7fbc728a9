pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// After a time away: what happened on each day, said for one or for several together, and saved at once.
ScrollPage {
    id: away

    required property AwayScreen screen

    title: qsTr("Days not recorded")
    unfinished: screen.unfinished

    Words {
        text: qsTr("Tick one day or several, then say what happened. A day of which you are not sure can stay open.")
        visible: days.count > 0 && away.screen.canWrite
    }
    BigButton { text: qsTr("Tick all that are left"); visible: days.count > 1 && away.screen.canWrite; onClicked: away.screen.tickAll() }
    ColumnLayout {
        spacing: 8
        enabled: away.screen.canWrite
        Repeater {
            id: days
            model: away.screen.rows
            ChoiceButton {
                required property string key
                required property string words
                required detail
                required chosen
                text: words
                several: true
                onClicked: away.screen.turn(key)
            }
        }
    }
    Words { text: qsTr("No earlier day is open here."); visible: days.count === 0; color: Theme.softInk }
    Card {
        visible: away.screen.ticked > 0
        Words { text: qsTr("What happened on the ticked days?"); font.weight: Font.Medium }
        Repeater {
            model: away.screen.answers
            BigButton {
                required property string key
                required property string words
                text: words
                onClicked: away.screen.say(key)
            }
        }
        BigButton { text: qsTr("Leave them open"); visible: away.screen.saidOfTicked; onClicked: away.screen.sayNothing() }
        Words {
            text: qsTr("Injected: the prescribed amount, at a time and in a place that nobody remembers.")
            color: Theme.softInk
            font.pixelSize: Theme.textSmall
        }
    }
    BigButton {
        text: away.screen.button
        kind: "main"
        visible: text.length > 0
        onClicked: away.screen.save()
    }
    BigButton { text: qsTr("Show older days"); visible: away.screen.thereIsMore; onClicked: away.screen.showOlder() }
}
