import QtQuick
import Kineret.Screens
import "../parts"

// Before the window closes while nothing else reminds. Closed once more from here, it closes.
ScrollPage {
    id: page

    required property ClosingScreen screen

    title: qsTr("No reminder will come")

    Connections {
        target: page.screen
        function onCloses(): void { page.Window.window.close(); }
    }

    Words { text: qsTr("After this window is closed, no reminder comes."); role: Theme.strong }
    MainButton { text: qsTr("Close the window"); onClicked: page.Window.window.close() }
    SecondButton {
        text: qsTr("Remind me from login on")
        onClicked: page.screen.remindFromLogin()
    }
    Words {
        text: qsTr("Then reminders come without a window, too. This computer must be on and awake.")
        color: Theme.inkSoft
    }
    SecondButton { text: qsTr("Stay here"); onClicked: page.screen.stay() }
    ChoiceButton {
        text: qsTr("Do not say this again")
        several: true
        chosen: page.screen.saysNoMore
        onClicked: page.screen.turnSaying()
    }
}
