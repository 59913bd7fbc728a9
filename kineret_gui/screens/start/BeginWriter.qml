import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The writer of the diary on this computer, where another hand injects.
ColumnLayout {
    id: part

    required property WriterChoice writer

    spacing: Theme.space

    Words { text: qsTr("Who makes the entries here? Every entry shows who made it."); role: Theme.strong }
    ChoiceList { model: part.writer.rows; onChose: key => part.writer.choose(key) }
    Field {
        label: qsTr("Your name")
        text: part.writer.typed
        wrong: part.writer.wrong
        needed: true
        visible: part.writer.isAnother
        onEdited: text => part.writer.typeName(text)
    }
}
