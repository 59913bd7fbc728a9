pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// A file of this computer: looked for in the computer's own window, or its whole name typed.
ColumnLayout {
    id: field

    required property string title
    required property list<string> kinds
    required property FileChoice file
    required property string take
    property bool saves: false
    property bool isFolder: false

    spacing: Theme.space
    Layout.fillWidth: true

    SecondButton {
        text: field.saves || field.isFolder ? qsTr("Choose a folder") : qsTr("Choose a file")
        onClicked: chooser.active = true
    }
    Field {
        label: field.isFolder ? qsTr("Or enter the full path of the folder") : qsTr("Or enter the full path")
        text: field.file.typed
        wrong: field.file.wrong
        onEdited: text => field.file.type(text)
    }
    SecondButton {
        text: field.take
        enabled: field.file.typed.length > 0
        onClicked: field.file.take()
    }
    Loader {
        id: chooser
        active: false
        visible: false
        sourceComponent: field.isFolder ? folders : files
    }
    Component {
        id: folders
        FolderChooser {
            title: field.title
            onChosen: folder => field.file.takeChosen(folder)
            onClosed: chooser.active = false
        }
    }
    Component {
        id: files
        FileChooser {
            title: field.title
            kinds: field.kinds
            saves: field.saves
            suffix: field.file.suffix
            named: field.file.url
            onChosen: file => field.file.takeChosen(file)
            onClosed: chooser.active = false
        }
    }
}
