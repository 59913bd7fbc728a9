pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A group of a ListCard: its name, which opens it in place, and then the things to press.
ColumnLayout {
    id: fold

    required property RowListModel rows
    required property string title
    property string icon
    property string hint // of what is opened
    property string source // of its names
    property bool isLast: false
    property bool opened: false
    signal chose(route: var)

    spacing: Theme.spaceSmall
    visible: all.count > 0

    ListRow {
        title: fold.title
        icon.name: fold.icon
        folds: true
        isOpen: fold.opened
        inCard: true
        isLast: fold.isLast && !fold.opened
        onClicked: fold.opened = !fold.opened
    }
    Words {
        text: fold.hint
        visible: fold.opened && text.length > 0
        color: Theme.inkSoft
        role: Theme.caption
        Layout.leftMargin: Theme.spaceCard
        Layout.rightMargin: Theme.spaceCard
    }
    Repeater {
        id: all
        model: fold.rows
        ListRow {
            required title
            required detail
            required property var route
            required property string picture
            icon.name: picture
            required property int index
            visible: fold.opened
            inCard: true
            isLast: index === all.count - 1
            onClicked: fold.chose(route)
        }
    }
    Words {
        text: fold.source
        visible: fold.opened && text.length > 0
        color: Theme.inkSoft
        role: Theme.caption
        Layout.leftMargin: Theme.spaceCard
        Layout.rightMargin: Theme.spaceCard
        Layout.bottomMargin: Theme.spaceSmall
    }
}
