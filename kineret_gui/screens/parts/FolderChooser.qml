import QtCore
import QtQuick
import QtQuick.Dialogs

// The computer's own window for choosing a folder. Loaded only when it is asked for.
Item {
    id: chooser

    required property string title
    signal chosen(folder: url)
    signal closed

    FolderDialog {
        title: chooser.title
        currentFolder: StandardPaths.writableLocation(StandardPaths.HomeLocation)
        onAccepted: { chooser.chosen(selectedFolder); chooser.closed(); }
        onRejected: chooser.closed()
        Component.onCompleted: open()
        Component.onDestruction: close() // Qt's own dialog would outlive the page that Escape leaves
    }
}
