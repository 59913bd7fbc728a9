import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A copy of a diary that was looked over: whose it is, what it holds, and what can be done with it.
ColumnLayout {
    id: copy

    required property OpenDiaryScreen screen

    spacing: Theme.spaceCard

    RowLayout {
        spacing: Theme.spaceCard
        PersonMark { shape: copy.screen.shape; colour: copy.screen.colour; size: 96 }
        Words { text: copy.screen.mark; role: Theme.section }
    }
    Words { text: copy.screen.holds; role: Theme.strong }
    Notice { text: copy.screen.here }
    MainButton {
        text: copy.screen.here.length > 0 ? qsTr("Import what is new") : qsTr("Copy it to this computer and open it")
        visible: copy.screen.mayWrite
        enabled: !copy.screen.atWork.isBusy
        onClicked: copy.screen.copyHere()
    }
    MainButton {
        text: qsTr("Open read-only")
        givesWay: copy.screen.mayWrite
        visible: copy.screen.canRead
        onClicked: copy.screen.openToRead()
    }
    Words {
        text: qsTr("An export must be copied to this computer before you can look at it.")
        visible: !copy.screen.canRead && !copy.screen.mayWrite
        color: Theme.inkSoft
    }
    SecondButton {
        text: qsTr("Make entries in the file where it is")
        visible: copy.screen.canStay
        onClicked: copy.screen.openWhereItLies()
    }
    SecondButton { text: qsTr("Choose another file"); onClicked: copy.screen.anotherFile() }
    Words { text: copy.screen.fileName; color: Theme.inkSoft; role: Theme.caption }
}
