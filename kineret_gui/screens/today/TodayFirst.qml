pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The top of Today: a restored backup, a dose in two entries, an injection that is not saved yet, an attack that is open.
ColumnLayout {
    id: part

    required property FirstThings first

    spacing: Theme.space
    visible: first.restored.length > 0 || first.duplicates.length > 0 || first.unsaved.areAny || first.attack.length > 0

    ListRow {
        title: part.first.restored
        detail: qsTr("An injection may be among them. See what can be added.")
        mark: Component { DoseMark { shape: "gap"; tone: "warn" } }
        strong: true
        visible: title.length > 0
        onClicked: part.first.seeWhatIsMissing()
    }
    Notice { text: part.first.canWrite ? "" : part.first.duplicates }
    ListRow {
        title: part.first.duplicates
        detail: qsTr("Is it the same injection, written down by two people?")
        mark: Component { DoseMark { shape: "twice"; tone: "warn" } }
        strong: true
        visible: title.length > 0 && part.first.canWrite
        onClicked: part.first.settleDuplicates()
    }
    Repeater {
        model: part.first.unsaved.rows
        ListRow {
            required property string page
            required property string about
            required title
            required detail
            mark: Component { DoseMark { shape: "gap"; tone: "warn" } }
            strong: true
            onClicked: part.first.unsaved.open(page, about)
        }
    }
    Card {
        visible: part.first.attack.length > 0
        spacing: Theme.spaceSmall
        Words { text: qsTr("%1: not over yet").arg(part.first.attack); role: Theme.strong }
        BigButton {
            text: qsTr("Write how the attack goes on")
            visible: part.first.canWrite
            implicitHeight: Theme.bigTarget
            onClicked: part.first.goOnWithAttack()
        }
        BigButton { text: qsTr("The attack is over"); visible: part.first.canWrite; onClicked: part.first.endAttack() }
    }
}
