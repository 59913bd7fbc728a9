pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"

// Share with another carer: both directions on one page.
ScrollPage {
    id: page

    required property ShareScreen screen

    title: qsTr("Share with another carer")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Words { text: qsTr("Each computer has its own diary. To share entries, save a copy to a USB stick or a shared folder.") }
    SideBySide {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.spaceVast

        PageColumn {
            Heading { text: qsTr("Give a copy"); role: Theme.section }
            Notice { text: qsTr("Anyone who has this file can read it. It has no password.") }
            FileField {
                title: qsTr("Where to save the copy")
                kinds: [qsTr("Diaries (*.diary)")]
                saves: true
                enabled: !page.screen.atWork.isBusy
                file: page.screen.file
                take: qsTr("Save the copy")
            }
            AtWorkCard { doing: page.screen.atWork.doing; onCancelled: page.screen.atWork.stop() }
            Words { text: page.screen.message; visible: text.length > 0; role: Theme.strong; wrapMode: Text.WrapAtWordBoundaryOrAnywhere }
            Words { text: qsTr("On the other computer:"); role: Theme.strong }
            Repeater {
                model: page.screen.there
                Words {
                    required property string modelData
                    text: modelData
                }
            }
        }
        PageColumn {
            visible: page.screen.canWrite
            Heading { text: qsTr("Import their entries"); role: Theme.section }
            Words { text: qsTr("They save a copy of their diary in the same way. Import it here.") }
            Words { text: qsTr("No entry is lost or duplicated. If a dose was entered on both computers, you are asked to check it.") }
            SecondButton {
                text: qsTr("Import their copy")
                enabled: !page.screen.atWork.isBusy
                onClicked: page.screen.bringIn()
            }
            Words { text: qsTr("Once each has imported the other's copy, both diaries have the same entries."); color: Theme.inkSoft }
        }
    }
}
