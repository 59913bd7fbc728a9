import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// It is recorded, as read back from the disk, and can be taken back.
ColumnLayout {
    id: done

    required property GuideScreen screen

    spacing: Theme.gap

    Card {
        RowLayout {
            spacing: Theme.gap
            DoseMark { shape: "tick"; tone: "good"; size: 40 }
            Words {
                text: done.screen.summary
                font.pixelSize: Theme.textLarge
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Notification
                Accessible.name: text
            }
        }
        BigButton {
            text: qsTr("Undo: it was not injected")
            implicitHeight: Theme.bigTarget
            onClicked: done.screen.takeBack()
        }
    }
}
