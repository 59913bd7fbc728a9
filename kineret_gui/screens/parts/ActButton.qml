import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// What MainButton, SecondButton and TextAction share; no page takes it itself. `kind`: "main" for the one act that matters
// on a page, "second" for others, "text" for a way that is less than an act. It knows its own size: no page gives it one.
AbstractButton {
    id: button

    required property string kind
    property bool matters: isMain // it writes at once, or takes back: the hand may not miss it
    property bool onTint: false // it stands on a tinted surface, and is told apart from it by its own
    property bool warns: false // a way out of what went wrong
    property bool folds: false // it opens in place
    property bool isOpen: false // and is open now
    property bool stepping: false // made to be pressed many times in a row: see device/press_filter.py
    readonly property bool isMain: kind === "main"
    readonly property bool isText: kind === "text"
    readonly property real besideWords: (icon.name.length > 0 ? 1.2 * font.pixelSize + Theme.spaceSmall : 0)
                                      + (isText ? font.pixelSize : 0)
    readonly property color ink: !enabled ? Theme.inkSoft : warns ? Theme.warn : isMain ? Theme.accentText
                               : isText || onTint ? Theme.accent : Theme.accentTintText
    readonly property color fill: isText || !enabled ? Theme.clear
                                : isMain ? (down ? Theme.accentPressed : Theme.accent)
                                : onTint ? Theme.surface : Theme.accentTint
    readonly property real least: isText ? Theme.target : matters || Theme.soreHands ? Theme.bigTarget : Theme.secondTarget
    readonly property real needs: Math.max(least, contentItem.implicitHeight + 2 * Theme.spaceSmall)

    Layout.fillWidth: true
    Layout.fillHeight: parent instanceof ButtonGrid // as high as its neighbour
    Layout.maximumWidth: Theme.readingWidth // however wide the page is
    implicitWidth: Math.ceil(words.implicitWidth + besideWords + 2 * row.spacing + leftPadding + rightPadding)
    implicitHeight: needs
    leftPadding: isText ? Theme.spaceTiny : Theme.space
    rightPadding: leftPadding
    font: (isMain ? Theme.section : Theme.strong).font
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: !folds ? "" : isOpen ? qsTr("Expanded") : qsTr("Collapsed")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    HoverHandler { cursorShape: Qt.PointingHandCursor }

    contentItem: RowLayout {
        id: row
        spacing: button.besideWords > 0 ? Theme.spaceSmall : 0
        Item { Layout.fillWidth: true; visible: !button.isText }
        Icon {
            name: button.icon.name
            colour: button.ink
            size: Math.round(1.2 * button.font.pixelSize)
        }
        Label {
            id: words
            text: Theme.unbroken(button.text)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: button.isText ? Text.AlignLeft : Text.AlignHCenter
            color: button.ink
            font: button.font
            Layout.fillWidth: implicitWidth > Layout.maximumWidth
            Layout.maximumWidth: button.availableWidth - 2 * row.spacing - button.besideWords
            Accessible.ignored: true
        }
        Icon { name: !button.isText ? "" : !button.folds ? "next" : button.isOpen ? "shut" : "open"; colour: button.ink; size: button.font.pixelSize }
        Item { Layout.fillWidth: true }
    }
    background: PressFrame {
        focused: button.visualFocus
        color: button.fill
        border.width: button.isText ? 0 : !button.enabled ? Theme.hairlineWidth : button.isMain ? 0
                    : button.onTint ? Theme.edgeWidth : Theme.tintEdgeWidth
        border.color: button.enabled ? Theme.accent : Theme.hairline // what cannot be pressed now is an outline, no more

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: button.isMain ? Theme.accentText : Theme.accent
            opacity: !button.enabled ? 0 : button.down && !button.isMain ? Theme.pressTint : button.hovered ? Theme.hoverTint : 0
        }
    }
}
