import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What will be written, before the person's own word that it is done: the only way to "recorded".
ColumnLayout {
    id: confirm

    required property GuideScreen screen

    spacing: Theme.space

    Card {
        Words { text: Theme.unbroken(confirm.screen.summary); role: Theme.section }
    }
    Notice { text: confirm.screen.recording.wrong; isWrong: true }
    SecondInjection { recording: confirm.screen.recording }
    OtherAmount { recording: confirm.screen.recording }
}
