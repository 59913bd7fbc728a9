import QtQuick
import Kineret.Screens
import "../parts"

// A photo as large as the page.
ScrollPage {
    id: page

    required property PhotoScreen screen

    title: screen.title
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Words { text: page.screen.detail; visible: text.length > 0; color: Theme.inkSoft }
    Notice { text: page.screen.struck }
    SideBySide {
        columns: page.wide ? 2 : 1

        Picture {
            source: page.screen.source
            shape: page.screen.shape
            words: page.screen.title
            most: Math.max(240, page.height - 8 * Theme.body.pixels)
            visible: source.length > 0
        }
        PageColumn {
            SecondButton {
                text: qsTr("Remove this photo")
                visible: page.screen.canWithdraw
                onClicked: page.screen.askToWithdraw()
            }
            Card {
                visible: page.screen.asks
                onVisibleChanged: if (visible) keep.forceActiveFocus(Qt.TabFocusReason)

                Words {
                    text: qsTr("Remove this photo? It will no longer be shown with the reaction. It is not erased, and stays listed under What changed.")
                    role: Theme.strong
                }
                SecondButton {
                    id: keep
                    text: qsTr("Keep it")
                    matters: true
                    onClicked: page.screen.keep()
                }
                SecondButton {
                    text: qsTr("Remove it")
                    matters: true
                    onClicked: page.screen.withdraw()
                }
            }
        }
    }
}
