import QtQuick
import Kineret.Screens
import "../parts"

// Before the window closes while nothing else reminds. Closed once more from here, it closes.
ScrollPage {
    id: page

    required property ClosingScreen screen

    title: qsTr("Reminders will stop")

    Connections {
        target: page.screen
        function onCloses(): void { page.Window.window.close(); }
    }

    Words { text: qsTr("Once this window is closed, no reminders are shown."); role: Theme.strong }
    MainButton { text: qsTr("Close the window"); onClicked: page.Window.window.close() }
    SecondButton {
        text: qsTr("Remind me whenever I am signed in")
        onClicked: page.screen.remindFromLogin()
    }
    Words {
        text: qsTr("Reminders are then shown even without this window. This computer must be on and awake.")
        color: Theme.inkSoft
    }
    SecondButton { text: qsTr("Stay here"); onClicked: page.screen.stay() }
    ChoiceButton {
        text: qsTr("Do not show this again")
        several: true
        chosen: page.screen.saysNoMore
        onClicked: page.screen.turnSaying()
    }
}
