import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Next and Back, the same on every step.
GridLayout {
    id: buttons

    required property GuideScreen screen
    property bool side: true

    columns: side ? 2 : 1
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall
    layoutDirection: Qt.RightToLeft

    MainButton {
        text: buttons.screen.nextText
        visible: text.length > 0
        enabled: buttons.screen.canGoNext
        onClicked: buttons.screen.next()
    }
    SecondButton {
        text: qsTr("Previous step")
        visible: buttons.screen.step !== "afterwards"
        implicitHeight: Theme.bigTarget
        Layout.preferredWidth: buttons.side && buttons.screen.nextText.length > 0 ? 120 : -1
        Layout.fillWidth: !buttons.side || buttons.screen.nextText.length === 0
        onClicked: buttons.screen.previous()
    }
}
