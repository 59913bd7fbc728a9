import QtQuick
import Kineret.Screens
import "../parts"

// The orders of the clinic: the one in force, later ones, and earlier ones.
ScrollPage {
    id: page

    required property PrescriptionScreen screen

    title: qsTr("Prescription")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: page.wide ? 2 : 1

        PageColumn {
            Card {
                Words { text: page.screen.holds; visible: text.length > 0; color: Theme.inkSoft; role: Theme.caption }
                Words { text: Theme.unbroken(page.screen.headline); role: Theme.section }
                Words { text: Theme.unbroken(page.screen.detail); visible: text.length > 0; color: Theme.inkSoft }
                Words { text: page.screen.clocks; visible: text.length > 0; color: Theme.inkSoft }
            }
            Card {
                visible: page.screen.pauseText.length > 0
                Words { text: page.screen.pauseText; role: Theme.strong }
                SecondButton {
                    text: qsTr("End the pause: injections start again today")
                    visible: page.screen.canWrite
                    onClicked: page.screen.endPause()
                }
            }
            OrderRows {
                title: qsTr("Starts later")
                model: page.screen.later
                canWrite: page.screen.canWrite
                onPressed: entry => page.screen.openOrder(entry)
            }
            SecondButton {
                text: qsTr("Add a new prescription")
                visible: page.screen.canWrite
                onClicked: page.screen.newOrder()
            }
            SecondButton {
                text: qsTr("Add a pause or stop")
                visible: page.screen.canWrite
                onClicked: page.screen.newPause()
            }
            Card {
                LeafletLines { model: page.screen.stopping; source: page.screen.source }
            }
        }
        PageColumn {
            OrderRows {
                title: qsTr("Earlier prescriptions")
                model: page.screen.history
                canWrite: page.screen.canWrite
                onPressed: entry => page.screen.openOrder(entry)
            }
            OrderRows {
                title: qsTr("Pauses")
                model: page.screen.pauses
                canWrite: page.screen.canWrite
                onPressed: entry => page.screen.openPause(entry)
            }
            Words {
                text: qsTr("Choose a prescription or pause to change or remove it.")
                visible: page.screen.canWrite
                color: Theme.inkSoft
                role: Theme.caption
            }
        }
    }
}
