pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../reactions"

// One page of the sheet at a time; below it the same in words.
Card {
    id: pages

    required property PagePreview preview
    property bool inWords: false

    Heading { text: pages.preview.words; role: Theme.section }
    Picture {
        source: pages.preview.source
        shape: pages.preview.shape
        words: qsTr("%1, as a picture. You can read its contents in words below.").arg(pages.preview.words)
    }
    ButtonGrid {
        visible: !pages.preview.isFirst || !pages.preview.isLast
        SecondButton { text: qsTr("Previous page"); enabled: !pages.preview.isFirst; onClicked: pages.preview.turn(-1) }
        SecondButton { text: qsTr("Next page"); enabled: !pages.preview.isLast; onClicked: pages.preview.turn(1) }
    }
    SecondButton {
        text: pages.inWords ? qsTr("Hide the text version") : qsTr("Show the text version")
        onClicked: pages.inWords = !pages.inWords
    }
    Loader {
        active: pages.inWords
        visible: active
        Layout.fillWidth: true
        sourceComponent: ColumnLayout {
            spacing: Theme.spaceSmall
            Repeater {
                model: pages.preview.lines
                Heading {
                    required property string words
                    required heads
                    level: 3
                    text: Theme.unbroken(words)
                    role: heads ? Theme.strong : Theme.body
                    Layout.topMargin: heads ? Theme.space : 0
                }
            }
            Words { text: qsTr("A screen reader can read the saved PDF line by line."); color: Theme.inkSoft }
        }
    }
}
