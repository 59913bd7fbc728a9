import QtQuick
import QtQuick.Layouts
import "../parts"

// One thing on the time line: its shape and its words.
PictureButton {
    id: mark

    required property var modelData
    readonly property bool inShort: modelData.words.length === 0

    spoken: modelData.spoken

    contentItem: RowLayout {
        spacing: Theme.spaceSmall
        PictureMark {
            shape: mark.modelData.shape
            tone: mark.modelData.tone
            Layout.alignment: Qt.AlignHCenter
        }
        Words {
            visible: !mark.inShort
            text: Theme.unbroken(mark.modelData.words)
            role: Theme.caption
            Accessible.ignored: true
        }
    }
}
