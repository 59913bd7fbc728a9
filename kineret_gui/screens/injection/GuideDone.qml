import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// It is recorded, as read back from the disk, and can be taken back.
ColumnLayout {
    id: done

    required property GuideScreen screen

    spacing: Theme.space

    Card {
        RowLayout {
            spacing: Theme.space
            RecordedTick { isNew: done.visible }
            Message {
                text: Theme.unbroken(done.screen.summary)
                role: Theme.section
                Accessible.role: Accessible.Notification
            }
        }
        SecondButton {
            text: qsTr("Undo: it was not injected")
            matters: true
            onClicked: done.screen.takeBack()
        }
    }
}
