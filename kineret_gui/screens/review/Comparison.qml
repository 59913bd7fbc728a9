pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../when"

// Two periods side by side. What the difference means is not said: that is for the person and the clinic.
ScrollPage {
    id: page

    required property ComparisonScreen screen

    title: qsTr("Compare two periods")

    ListRow {
        title: page.screen.which
        folds: true
        isOpen: page.screen.part === "which"
        onClicked: page.screen.openPart("which")
    }
    ChoiceList {
        model: page.screen.choices
        visible: page.screen.part === "which"
        onChose: key => page.screen.choose(key)
    }
    ListRow {
        title: qsTr("First: %1").arg(page.screen.oneTitle)
        visible: page.screen.choosesBoth
        onClicked: page.screen.openPart("one")
        folds: true
        isOpen: page.screen.part === "one"
    }
    PeriodButtons { days: page.screen.one; visible: page.screen.part === "one" }
    ListRow {
        title: qsTr("Second: %1").arg(page.screen.otherTitle)
        visible: page.screen.choosesBoth
        onClicked: page.screen.openPart("other")
        folds: true
        isOpen: page.screen.part === "other"
    }
    PeriodButtons { days: page.screen.other; visible: page.screen.part === "other" }
    Words { text: page.screen.asOf; color: Theme.inkSoft }
    Notice { text: Theme.unbroken(page.screen.unequal) }
    Words { text: page.screen.uncounted; visible: text.length > 0; color: Theme.inkSoft }
    ColumnLayout {
        spacing: 0
        Repeater {
            model: page.screen.rows
            ComparedLine {
                required heading
                required label
                required one
                required other
                required brief
                oneTitle: page.screen.oneTitle
                otherTitle: page.screen.otherTitle
            }
        }
    }
}
