pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Above the dose of today, since it may have been given already: a restored backup, an injection that is not saved yet.
ColumnLayout {
    id: part

    required property FirstThings first

    spacing: Theme.space
    visible: first.restored.length > 0 || first.unsaved.areAny

    WhenNeeded {
        needed: part.first.restored.length > 0
        sourceComponent: ListRow {
            title: part.first.restored
            detail: qsTr("An injection may be among them. See what can be added.")
            mark: Component { DoseMark { shape: "gap"; tone: "warn" } }
            strong: true
            onClicked: part.first.seeWhatIsMissing()
        }
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
}
