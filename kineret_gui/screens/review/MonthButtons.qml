import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The way to the months before and after, and back to the present one.
GridLayout {
    id: months

    required property DiaryScreen screen

    columns: Theme.textScale > 1.3 ? 1 : 2
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall
    uniformCellWidths: true
    Layout.fillHeight: false // beside a longer column they stay as high as their words

    BigButton {
        text: months.screen.earlierMonth
        visible: text.length > 0
        implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.space)
        Layout.fillHeight: true
        stepping: true
        onClicked: months.screen.earlier()
    }
    BigButton {
        text: months.screen.laterMonth
        visible: text.length > 0
        implicitHeight: Math.max(Theme.bigTarget, contentItem.implicitHeight + 2 * Theme.space)
        Layout.fillHeight: true
        stepping: true
        onClicked: months.screen.later()
    }
    BigButton {
        text: months.screen.presentMonth
        visible: text.length > 0
        Layout.columnSpan: months.columns
        onClicked: months.screen.thisMonth()
    }
}
