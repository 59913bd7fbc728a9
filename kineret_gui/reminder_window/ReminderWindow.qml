pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import "../screens/parts"

// A reminder where the desktop shows none: above all other windows, until it is answered or closed.
ApplicationWindow {
    id: window

    required property string headline
    required property string words
    required property list<var> answers // each with its key, and the words on its button
    required property string colours
    required property real textScale

    signal pressed(key: string)

    visible: true
    flags: Qt.Window | Qt.WindowStaysOnTopHint
    title: headline
    width: 420
    height: said.implicitHeight + 2 * Theme.margin
    color: Theme.ground
    palette.windowText: Theme.ink

    Binding { target: Theme; property: "textScale"; value: window.textScale }
    Binding { target: Theme; property: "contrast"; value: window.colours === "contrast" }
    Binding {
        target: Theme
        property: "dark"
        value: window.colours === "dark" || (window.colours !== "light"
               && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)
    }

    ColumnLayout {
        id: said
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        spacing: Theme.gap

        Heading { text: window.headline; Layout.fillWidth: true }
        Label {
            text: window.words
            textFormat: Text.PlainText
            font.pixelSize: Theme.textLarge
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: window.answers

            BigButton {
                required property var modelData

                kind: "main"
                text: modelData.words
                onClicked: window.pressed(modelData.key)
            }
        }
    }
}
