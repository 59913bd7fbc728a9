pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"

// The diaries of this account, and a way to any other file.
ScrollPage {
    id: page

    required property OpenDiaryScreen screen

    title: qsTr("Open a diary")

    Repeater {
        id: known
        model: page.screen.known
        RowButton {
            id: row
            required property string path
            required property string shape
            required property string colour
            required title
            required detail
            mark: shape.length > 0 ? markOf : null
            onClicked: page.screen.openKnown(path)

            Component {
                id: markOf
                PersonMark { shape: row.shape; colour: row.colour }
            }
        }
    }
    Words {
        text: qsTr("There is no diary in the folder of this account yet.")
        visible: known.count === 0
        color: Theme.softInk
    }
    FileField {
        title: qsTr("Open a diary")
        kinds: [qsTr("Diaries (*.diary)")]
        typed: page.screen.typed
        wrong: page.screen.wrong
        take: qsTr("Open this file")
        onChosen: file => page.screen.openChosen(file)
        onEdited: text => page.screen.typePath(text)
        onTaken: page.screen.openTyped()
    }
    BigButton { text: qsTr("Begin a new diary"); onClicked: page.screen.begin() }
}
