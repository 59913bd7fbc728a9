pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// After a time away: what happened on each day, said for one or for several together, and saved at once.
// The answers stay in reach below the list, however long that is.
ColumnLayout {
    id: away

    required property UnrecordedDaysScreen screen
    readonly property real contentHeight: page.contentHeight + foot.height + bar.height // heard by Main

    spacing: 0

    function turn(index: int, key: string): void {
        page.lastTurned = index;
        screen.turn(key);
    }
    function say(what: string, byKey: bool): void {
        comeBack(byKey);
        screen.say(what);
    }
    function sayNothing(byKey: bool): void {
        comeBack(byKey);
        screen.sayNothing();
    }
    function comeBack(byKey: bool): void { // the answers go: the list stays where it is
        const row = byKey ? days.itemAt(page.lastTurned) : null;
        if (row) row.forceActiveFocus(Qt.TabFocusReason);
        else (Window.window as SpeakingWindow).begin(page);
    }

    ScrollPage {
        id: page

        property int lastTurned: -1

        title: qsTr("Days not recorded")
        unfinished: away.screen.unfinished
        Layout.fillWidth: true
        Layout.fillHeight: true
        onHeightChanged: Qt.callLater(keepInSight) // the day that was ticked, when the answers come

        Words {
            text: qsTr("Tick one or more days, then say what happened. Leave a day open if you are not sure.")
            visible: days.count > 0 && away.screen.canWrite
        }
        SecondButton { text: qsTr("Tick all remaining days"); visible: days.count > 1 && away.screen.canWrite; onClicked: away.screen.tickAll() }
        ChoiceCard {
            enabled: away.screen.canWrite
            visible: days.count > 0
            Repeater {
                id: days
                model: away.screen.rows
                ChoiceRow {
                    required property int index
                    required property string key
                    required property string words
                    required detail
                    required chosen
                    text: words
                    several: true
                    onClicked: away.turn(index, key)
                }
            }
        }
        NothingYet { drawing: "nothing-due"; text: qsTr("No earlier days need an answer."); visible: days.count === 0 }
        SecondButton { text: qsTr("Show older days"); visible: away.screen.areThereMore; onClicked: away.screen.showOlder() }
    }
    Foot {
        id: foot
        limit: 0.45 * away.height
        visible: !page.asksFirst && away.screen.ticked > 0

        Words {
            text: Theme.textScale > 1.3 ? qsTr("What happened?") : qsTr("What happened on the ticked days?")
            role: Theme.strong
        }
        ButtonGrid {
            Repeater {
                model: away.screen.answers
                SecondButton {
                    required property string key
                    required property string words
                    text: words
                    onClicked: away.say(key, visualFocus)
                }
            }
            SecondButton {
                text: qsTr("Leave them open")
                visible: away.screen.isAnyTickedAnswered
                onClicked: away.sayNothing(visualFocus)
            }
        }
        Words {
            text: qsTr("Injected: the prescribed amount. The time and the injection site are not remembered.")
            color: Theme.inkSoft
            role: Theme.caption
        }
    }
    ActBar {
        id: bar
        act: page.asksFirst ? "" : away.screen.button
        Layout.fillWidth: true
        onActed: away.screen.save()
    }
}
