import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic

// A line of a list that leads somewhere: a title, and below it what is to be known.
AbstractButton {
    id: button

    property string title
    property string detail
    property Component mark: null
    property bool strong: false // stands out among its neighbours
    property bool folds: false // it opens in place
    property bool isOpen: false // and is open now
    property bool inCard: false // it stands in a ListCard
    property bool isLast: false // of that card
    readonly property color ink: enabled ? Theme.ink : Theme.inkSoft

    text: Theme.statements([title, detail])
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: !folds ? "" : isOpen ? qsTr("Expanded") : qsTr("Collapsed")
    Layout.fillWidth: true
    implicitHeight: Math.max(inCard ? Theme.secondTarget : Theme.bigTarget, contentItem.implicitHeight + 2 * topPadding)
    leftPadding: Theme.spaceCard
    rightPadding: Theme.space
    topPadding: inCard ? Theme.spaceSmall : Theme.space
    bottomPadding: topPadding
    hoverEnabled: true
    HoverHandler { cursorShape: Qt.PointingHandCursor }
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.space
        Loader {
            sourceComponent: button.mark
            visible: button.mark !== null
        }
        Disc { // gives way to letters that have grown
            id: disc
            icon: button.icon.name
            visible: icon.length > 0 && button.width >= 14 * Theme.strong.pixels
        }
        ColumnLayout {
            spacing: Theme.spaceTiny
            Words {
                text: Theme.unbroken(button.title)
                role: Theme.strong
                color: button.ink
                Accessible.ignored: true
            }
            Words {
                text: Theme.unbroken(button.detail)
                visible: button.detail.length > 0
                color: Theme.inkSoft
                role: Theme.caption
                Accessible.ignored: true
            }
        }
        Icon {
            name: button.folds ? "open" : "next"
            colour: Theme.inkSoft
            size: 20
            rotation: button.folds && button.isOpen ? 180 : 0
            Behavior on rotation { NumberAnimation { duration: Theme.rowMotion; easing.type: Theme.easing } }
        }
    }
    background: PressFrame {
        focused: button.visualFocus
        strong: button.strong
        radius: button.inCard ? Theme.cornerControl : Theme.cornerCard
        color: button.down || button.hovered || button.strong ? Theme.accentTint : button.inCard ? Theme.clear : Theme.surface
        border.color: button.strong ? Theme.accent : button.inCard ? Theme.clear : Theme.hairline

        Rectangle {
            visible: button.inCard && !button.isLast
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: -Theme.spaceTiny }
            anchors { leftMargin: Theme.spaceCard + (disc.visible ? disc.width + Theme.space : 0); rightMargin: Theme.spaceCard }
            height: Theme.hairlineWidth
            color: Theme.hairline
        }
    }
}
