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

    SideBySide {
        columns: page.wide ? 2 : 1

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceSmall
            Heading { text: qsTr("Text size"); role: Theme.section }
            ChoiceList { model: page.screen.sizes; onChose: percent => page.screen.chooseSize(percent) }
            Heading { text: qsTr("Hands"); role: Theme.section; Layout.topMargin: Theme.space }
            ChoiceButton {
                text: qsTr("Sore hands today: fewer and larger buttons until the day ends")
                several: true
                chosen: Theme.soreHands
                onClicked: page.screen.switchSoreHands()
            }
            Heading { text: qsTr("Motion"); role: Theme.section; Layout.topMargin: Theme.space }
            ChoiceButton {
                text: qsTr("Reduce motion")
                several: true
                chosen: page.screen.calm
                onClicked: page.screen.switchCalm()
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceSmall
            Heading { text: qsTr("Colours"); role: Theme.section }
            ChoiceList { model: page.screen.colours; onChose: name => page.screen.chooseColours(name) }
        }
    }
}
