import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The only way to "recorded": the person's own word, after seeing what will be written.
ColumnLayout {
    id: confirm

    required property GuideScreen screen

    spacing: Theme.space

    Card {
        Words { text: Theme.unbroken(confirm.screen.summary); role: Theme.section }
    }
    MainButton {
        text: qsTr("I have injected")
        visible: !confirm.screen.recording.asks
        onClicked: confirm.screen.injected()
    }
    Notice { text: confirm.screen.recording.wrong; isWrong: true }
    SecondInjection { recording: confirm.screen.recording }
    OtherAmount { recording: confirm.screen.recording }
}
