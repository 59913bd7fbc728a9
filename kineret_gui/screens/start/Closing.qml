import QtQuick
import Kineret.Screens
import "../parts"

// Before the window closes for the first time: what will not come then, and what would bring it all the same.
ScrollPage {
    id: page

    required property FirstReminderScreen screen

    title: page.screen.startsAtLogin ? qsTr("Reminders go on") : qsTr("No reminder will come")

    Words {
        text: page.screen.startsAtLogin
              ? qsTr("Reminders now come without a window, too. This computer must be on and awake.")
              : qsTr("Once this window is closed, no reminder comes until the app is opened again.")
        font.weight: Font.Medium
    }
    ChoiceButton {
        text: qsTr("Start at login, and remind without a window")
        several: true
        chosen: page.screen.startsAtLogin
        onClicked: page.screen.turnLogin()
    }
    BigButton { text: qsTr("Keep the window open"); implicitHeight: Theme.bigTarget; onClicked: page.screen.done() }
    BigButton {
        text: qsTr("Close the window")
        implicitHeight: Theme.bigTarget
        onClicked: page.Window.window.close()
    }
}
