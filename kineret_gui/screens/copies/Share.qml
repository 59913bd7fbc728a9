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

    Words { text: qsTr("Each computer has its own diary. Copies carry the entries between them, on a USB stick or in a shared folder.") }
    SideBySide {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.spaceVast

        PageColumn {
            Heading { text: qsTr("Give a copy"); role: Theme.section }
            Notice { text: qsTr("Anyone who has this file can read it. It has no password.") }
            FileField {
                title: qsTr("Where the copy goes")
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
            Heading { text: qsTr("Take their entries in"); role: Theme.section }
            Words { text: qsTr("They give a copy of their diary in the same way. Import it here.") }
            Words { text: qsTr("No entry is lost or doubled. A dose that both entered is shown for you to check.") }
            SecondButton {
                text: qsTr("Import their copy")
                enabled: !page.screen.atWork.isBusy
                onClicked: page.screen.bringIn()
            }
            Words { text: qsTr("Done in both directions, both diaries hold the same."); color: Theme.inkSoft }
        }
    }
}
