pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A file of this computer: looked for in the computer's own window, or its whole name typed.
ColumnLayout {
    id: field

    required property string title
    required property list<string> kinds
    required property string typed
    required property string wrong
    required property string take
    property bool saves: false
    signal chosen(file: url)
    signal edited(text: string)
    signal taken

    spacing: Theme.gap
    Layout.fillWidth: true

    BigButton {
        text: field.saves ? qsTr("Look for a folder") : qsTr("Look for a file")
        implicitHeight: Theme.bigTarget
        onClicked: chooser.active = true
    }
    Field {
        label: qsTr("Or write the whole name of the file")
        text: field.typed
        wrong: field.wrong
        onEdited: text => field.edited(text)
    }
    BigButton {
        text: field.take
        enabled: field.typed.length > 0
        onClicked: field.taken()
    }
    Loader {
        id: chooser
        active: false
        visible: false
        sourceComponent: FileChooser {
            title: field.title
            kinds: field.kinds
            saves: field.saves
            onChosen: file => field.chosen(file)
            onClosed: chooser.active = false
        }
    }
}
