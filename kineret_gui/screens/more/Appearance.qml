import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Size of the text, colours, and rest for the eyes. Each choice is seen at once.
ScrollPage {
    id: page

    required property AppearanceScreen screen

    title: qsTr("Appearance")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.margin
        uniformCellWidths: true

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: 8
            Heading { text: qsTr("Size of the text"); font.pixelSize: Theme.textLarge }
            ChoiceList { model: page.screen.sizes; onChose: percent => page.screen.chooseSize(percent) }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: 8
            Heading { text: qsTr("Colours"); font.pixelSize: Theme.textLarge }
            ChoiceList { model: page.screen.colours; onChose: name => page.screen.chooseColours(name) }
            Heading { text: qsTr("Motion"); font.pixelSize: Theme.textLarge; Layout.topMargin: Theme.gap }
            ChoiceButton {
                text: qsTr("Calm motion: nothing moves by itself")
                several: true
                chosen: page.screen.calm
                onClicked: page.screen.switchCalm()
            }
        }
    }
}
