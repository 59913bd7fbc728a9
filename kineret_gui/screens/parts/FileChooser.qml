import QtCore
import QtQuick
import QtQuick.Dialogs

// The computer's own window for choosing a file. Loaded only when it is asked for.
Item {
    id: chooser

    required property string title
    required property list<string> kinds
    property bool saves: false
    property string suffix
    property url named // with which it begins, where a file is to be written
    signal chosen(file: url)
    signal closed

    FileDialog {
        title: chooser.title
        fileMode: chooser.saves ? FileDialog.SaveFile : FileDialog.OpenFile
        defaultSuffix: chooser.suffix
        currentFolder: StandardPaths.writableLocation(StandardPaths.HomeLocation)
        selectedFile: chooser.saves ? chooser.named : ""
        nameFilters: [...chooser.kinds, qsTr("All files (*)")]
        onAccepted: { chooser.chosen(selectedFile); chooser.closed(); }
        onRejected: chooser.closed()
        Component.onCompleted: open()
        Component.onDestruction: close() // Qt's own dialog would outlive the page that Escape leaves
    }
}
