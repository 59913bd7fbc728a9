pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import "../../screens/parts"

// A reminder where the desktop shows none: above all other windows, until it is answered or closed.
ApplicationWindow {
    id: window

    required property string headline
    required property string words
    required property string name // of the person whose dose it is; empty where it may not be seen
    required property string shape
    required property string colour
    required property list<var> answers // each with its key, and the words on its button
    required property string colours
    required property real textScale
    required property int roomWidth // that the screen has for it
    required property int roomHeight

    signal pressed(key: string)

    visible: true
    flags: Qt.Window | Qt.WindowStaysOnTopHint
    title: headline
    width: Math.min(420, roomWidth)
    height: Math.min(page.contentHeight, roomHeight)
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

    Flickable {
        id: page
        anchors.fill: parent
        contentWidth: width
        contentHeight: content.implicitHeight + 2 * Theme.spaceCard
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        ScrollBar.vertical: ScrollBar {
            policy: page.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            Accessible.ignored: true
        }

        ColumnLayout {
            id: content
            width: page.width - 2 * Theme.spaceCard
            x: Theme.spaceCard
            y: Theme.spaceCard
            spacing: Theme.space

            Heading { text: window.headline; Layout.fillWidth: true }
            RowLayout {
                visible: window.name.length > 0
                spacing: Theme.space
                PersonMark { shape: window.shape; colour: window.colour }
                Words { text: window.name; role: Theme.section }
            }
            Label {
                text: window.words
                textFormat: Text.PlainText
                font: Theme.section.font
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Repeater {
                model: window.answers

                MainButton {
                    required property var modelData
                    readonly property real lowest: content.y + y + height + Theme.spaceCard

                    text: modelData.words
                    onActiveFocusChanged: if (activeFocus) page.contentY = Math.max(0, lowest - page.height)
                    onClicked: window.pressed(modelData.key)
                }
            }
        }
    }
}
