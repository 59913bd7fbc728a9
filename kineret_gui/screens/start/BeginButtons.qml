import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Next and Back, the same on every page, and why a page cannot be left yet.
ColumnLayout {
    id: buttons

    required property BeginScreen screen
    property bool side: true
    readonly property bool isFirst: screen.step === 1

    spacing: Theme.spaceSmall

    Notice { text: buttons.screen.wrong }
    Notice { text: buttons.screen.writer.wrong }
    GridLayout {
        columns: buttons.side ? 2 : 1
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceSmall
        layoutDirection: Qt.RightToLeft

        MainButton {
            text: qsTr("Start the diary")
            visible: buttons.screen.isLast
            onClicked: buttons.screen.begin()
        }
        MainButton {
            text: qsTr("Next")
            visible: !buttons.screen.isLast
            onClicked: buttons.screen.next()
        }
        SecondButton {
            text: qsTr("Previous step")
            visible: !buttons.isFirst
            implicitHeight: Theme.bigTarget
            Layout.preferredWidth: buttons.side ? 120 : -1
            Layout.fillWidth: !buttons.side
            onClicked: buttons.screen.previous()
        }
    }
}
