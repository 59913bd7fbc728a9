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

    Words { text: qsTr("Each computer has a diary of its own. Copies carry the entries to and fro, on a stick or in a shared folder.") }
    SideBySide {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.spaceVast

        PageColumn {
            Heading { text: qsTr("Give a copy"); role: Theme.section }
            Notice { text: qsTr("Whoever has the file can read it. It is not locked.") }
            FileField {
                title: qsTr("Where the copy goes")
                kinds: [qsTr("Diaries (*.diary)")]
                saves: true
                enabled: !page.screen.atWork.isBusy
                file: page.screen.file
                take: qsTr("Write the copy")
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
            Words { text: qsTr("They give a copy of their diary in the same way. Bring it in here.") }
            Words { text: qsTr("No entry is lost or doubled. A dose that both wrote down is shown, and asked about.") }
            BigButton {
                text: qsTr("Bring in their copy")
                implicitHeight: Theme.bigTarget
                enabled: !page.screen.atWork.isBusy
                onClicked: page.screen.bringIn()
            }
            Words { text: qsTr("Done in both directions, both diaries hold the same."); color: Theme.inkSoft }
        }
    }
}
