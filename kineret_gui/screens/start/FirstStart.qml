import QtQuick
import Kineret.Screens
import "../parts"

// The first page where no diary is open: the known ones, and three ways on.
ScrollPage {
    id: start

    required property FirstStartScreen screen
    readonly property bool isMissing: screen.missing.length > 0

    title: isMissing ? qsTr("The last diary cannot be found") : qsTr("Welcome")

    Notice { text: start.screen.missing }
    MainButton {
        text: qsTr("Look again")
        visible: start.isMissing
        onClicked: start.screen.lookAgain()
    }
    Words {
        text: qsTr("A diary for Kineret injections: what was given, where, and what comes next. It stays on this computer.")
        visible: !start.isMissing
        role: Theme.section
    }
    KnownDiaries { id: known; model: start.screen.known; onChose: path => start.screen.openKnown(path) }
    MainButton {
        text: qsTr("Start a diary")
        givesWay: start.isMissing || known.count > 0
        visible: start.screen.mayWrite
        onClicked: start.screen.begin()
    }
    SecondButton {
        text: known.count > 0 ? qsTr("Open another diary") : qsTr("Open a diary")
        onClicked: start.screen.openOne()
    }
    SecondButton {
        text: qsTr("Try the demo diary")
        visible: start.screen.mayWrite
        onClicked: start.screen.demo()
    }
    Words {
        text: qsTr("The demo diary shows a year in the life of an invented person. Try anything: it starts fresh every time.")
        visible: start.screen.mayWrite
        color: Theme.inkSoft
    }
    SecondButton { text: qsTr("Text size and colours"); onClicked: start.screen.appearance() }
    TextAction { text: qsTr("About Kineret"); onClicked: start.screen.aboutKineret() }
}
