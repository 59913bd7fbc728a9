pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// An attack. One that has just begun is written down with one press; the rest is said when it is known.
ScrollPage {
    id: page

    required property AttackScreen screen

    title: screen.corrects ? qsTr("How the attack went on") : qsTr("An attack")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Words {
        text: qsTr("Write it down as soon as it begins. What comes later can be added until it is over, and after.")
        visible: !page.screen.corrects
        color: Theme.softInk
    }
    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap
        uniformCellWidths: true

        AttackPieces { screen: page.screen; Layout.alignment: Qt.AlignTop; Layout.fillHeight: false }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap
            Card {
                visible: told.count > 0
                Words { text: qsTr("This will be written:"); color: Theme.softInk; font.pixelSize: Theme.textSmall }
                Repeater {
                    id: told
                    model: page.screen.told
                    SaidLine {}
                }
            }
            Notice { text: page.screen.wrong }
            BigButton {
                text: page.screen.corrects ? qsTr("Save the correction") : qsTr("Write it down")
                kind: "main"
                onClicked: page.screen.save()
            }
        }
    }
}
