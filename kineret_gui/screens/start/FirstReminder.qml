import QtQuick
import Kineret.Screens
import "../parts"

// After a diary was begun: whether a reminder can be seen here, and what is needed so that one comes.
ScrollPage {
    id: page

    required property FirstReminderScreen screen

    title: qsTr("Check that reminders work")

    Words { text: page.screen.state; role: Theme.strong }
    SecondButton { text: qsTr("Show a test reminder"); onClicked: page.screen.test() }
    ChoiceButton {
        text: qsTr("Start when I sign in, and show reminders even without this window")
        several: true
        chosen: page.screen.startsAtLogin
        onClicked: page.screen.turnLogin()
    }
    Notice {
        text: page.screen.startsAtLogin ? "" : qsTr("Without this, no reminders are shown once the window is closed.")
    }
    Words {
        text: qsTr("A computer that is switched off or asleep cannot show reminders.")
        color: Theme.inkSoft
    }
    MainButton { text: qsTr("Done: show Today"); onClicked: page.screen.done() }
}
