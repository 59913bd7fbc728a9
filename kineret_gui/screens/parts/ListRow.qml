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

    text: detail.length > 0 ? qsTr("%1. %2").arg(title).arg(detail) : title
    Accessible.role: Accessible.Button
    Accessible.name: text
    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.space)
    padding: Theme.space
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.space
        Loader {
            sourceComponent: button.mark
            visible: button.mark !== null
        }
        ColumnLayout {
            spacing: Theme.spaceTiny
            Words {
                text: button.title
                role: Theme.strong
                color: button.enabled ? Theme.ink : Theme.inkSoft
                Accessible.ignored: true
            }
            Words {
                text: button.detail
                visible: button.detail.length > 0
                color: Theme.inkSoft
                role: Theme.caption
                Accessible.ignored: true
            }
        }
    }
    background: PressFrame {
        focused: button.visualFocus
        strong: button.strong
        color: button.down || button.strong ? Theme.accentTint : Theme.surface
        border.color: button.strong ? Theme.accent : Theme.line
    }
}
