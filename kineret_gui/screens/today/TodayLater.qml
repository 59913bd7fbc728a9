pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What can wait, behind one row that opens in place: dates with the clinic that are not near, and the reminders. Where
// it is not sure that reminders come, they stand open.
ColumnLayout {
    id: later

    required property Wellbeing wellbeing
    readonly property bool folded: wellbeing.nextCheck.length > 0
    property bool opened: false

    spacing: Theme.space

    component Reminders: ListRow {
        title: qsTr("Reminders")
        detail: later.wellbeing.reminders.state
        icon.name: "bell"
        onClicked: later.wellbeing.reminders.openReminders()
    }

    WhenNeeded {
        needed: later.folded
        sourceComponent: ListCard {
            ListRow {
                title: qsTr("Coming up")
                detail: later.wellbeing.nextCheck
                icon.name: "calendar"
                inCard: true
                isLast: !later.opened
                folds: true
                isOpen: later.opened
                onClicked: later.opened = !later.opened
            }
            Repeater {
                model: later.opened ? later.wellbeing.later : null
                ListRow {
                    required property string check
                    required title
                    required detail
                    inCard: true
                    onClicked: later.wellbeing.openChecks()
                }
            }
            WhenNeeded {
                needed: later.opened && later.wellbeing.canWrite && later.wellbeing.reminders.isSure
                sourceComponent: Reminders { inCard: true; isLast: true }
            }
        }
    }
    WhenNeeded {
        needed: later.wellbeing.canWrite && !(later.folded && later.wellbeing.reminders.isSure)
        sourceComponent: Reminders {}
    }
}
