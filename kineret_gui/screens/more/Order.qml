import QtQuick
import Kineret.Screens
import "../parts"

// An order of the clinic, piece by piece. Each piece is one line; pressed, it opens and can be changed.
FormPage {
    id: page

    required property OrderScreen screen
    readonly property OrderFields order: screen.order
    readonly property string part: screen.part

    title: screen.corrects ? qsTr("Change a prescription") : qsTr("New prescription")
    unfinished: screen.unfinished
    act: screen.corrects ? qsTr("Save changes") : qsTr("Save")
    onActed: screen.save()

    Words {
        text: qsTr("Enter the dose exactly as the clinic prescribed it. This app does not work out doses.")
        color: Theme.inkSoft
    }
    ListRow {
        title: qsTr("Dose: %1").arg(page.order.dose)
        icon.name: "syringe"
        folds: true
        isOpen: page.screen.part === "dose"
        onClicked: page.screen.openPart("dose")
    }
    OrderDose { order: page.order; visible: page.part === "dose" }
    ListRow {
        title: qsTr("How often: %1").arg(page.order.often)
        icon.name: "again"
        folds: true
        isOpen: page.screen.part === "often"
        onClicked: page.screen.openPart("often")
    }
    OrderOften { order: page.order; visible: page.part === "often" }
    ListRow {
        title: qsTr("Usual time: %1").arg(page.order.at)
        icon.name: "clock"
        folds: true
        isOpen: page.screen.part === "times"
        onClicked: page.screen.openPart("times")
    }
    OrderTimes { order: page.order; visible: page.part === "times" }
    ListRow {
        title: qsTr("From: %1").arg(page.order.starts)
        icon.name: "calendar"
        folds: true
        isOpen: page.screen.part === "from"
        onClicked: page.screen.openPart("from")
    }
    DayPicker {
        label: qsTr("First day of this prescription")
        day: page.order.starts
        visible: page.part === "from"
        onMoved: days => page.order.moveStart(days)
    }
    ListRow {
        title: qsTr("Counts as late: %1").arg(page.order.late)
        icon.name: "late"
        folds: true
        isOpen: page.screen.part === "late"
        onClicked: page.screen.openPart("late")
    }
    ChoiceList { model: page.order.lateRows; visible: page.part === "late"; onChose: key => page.order.chooseLate(key) }
    ListRow {
        title: qsTr("Prescribed by: %1").arg(page.order.orderedBy.length > 0 ? page.order.orderedBy : qsTr("not entered"))
        icon.name: "doctor"
        onClicked: page.screen.openPart("by")
        folds: true
        isOpen: page.screen.part === "by"
    }
    Field {
        label: qsTr("Who prescribed it")
        text: page.order.orderedBy
        wrong: page.order.orderedByWrong
        visible: page.part === "by"
        onEdited: text => page.order.typeOrderedBy(text)
    }
    Card {
        visible: page.order.summary.length > 0
        Words { text: qsTr("Check before you save:"); color: Theme.inkSoft; role: Theme.caption }
        Words { text: Theme.unbroken(page.order.summary); role: Theme.strong }
    }
    Notice { text: page.order.wrong; isWrong: true }
    Card {
        visible: page.screen.corrects
        Words { text: qsTr("Was this never prescribed? Remove it. It stays listed under What changed.") }
        SecondButton { text: qsTr("Remove this prescription"); onClicked: page.screen.withdraw() }
    }
}
