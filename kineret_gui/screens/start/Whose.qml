import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The name of the person, large, before it is opened.
ScrollPage {
    id: page

    required property WhoseScreen screen

    title: screen.asked

    RowLayout {
        visible: page.screen.canOpen
        spacing: Theme.spaceCard
        PersonMark { shape: page.screen.shape; colour: page.screen.colour; size: 96 }
        Words { text: page.screen.mark; role: Theme.section }
    }
    Notice { text: page.screen.trouble }
    MainButton {
        text: qsTr("Open")
        visible: page.screen.canWrite
        onClicked: page.screen.openIt()
    }
    MainButton {
        text: qsTr("Open read-only")
        givesWay: page.screen.canWrite
        visible: page.screen.canOpen
        onClicked: page.screen.openToRead()
    }
    Words {
        text: qsTr("Read-only shows everything, but nothing can be added or changed.")
        visible: page.screen.canOpen
        color: Theme.inkSoft
    }
    MainButton {
        text: qsTr("Look again")
        visible: !page.screen.canOpen
        onClicked: page.screen.lookAgain()
    }
    SecondButton {
        text: qsTr("Look for a backup")
        visible: page.screen.mayBeLedBack
        onClicked: page.screen.wayBack()
    }
    SecondButton { text: qsTr("Remove from this list"); visible: page.screen.canForget; onClicked: page.screen.forget() }
    SecondButton { text: qsTr("Go back without opening"); onClicked: page.screen.back() }
    Notice { text: page.screen.same }
    SecondButton {
        text: qsTr("Open it and choose another symbol")
        visible: page.screen.canWrite && page.screen.same.length > 0
        onClicked: page.screen.giveAnotherMark()
    }
    Words { text: page.screen.file; color: Theme.inkSoft; role: Theme.caption }
}
