pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"
import "../when"

// A reaction: where, which signs, how much it bothers. All that can be left out is one line that opens.
FormPage {
    id: page

    required property ReactionScreen screen
    readonly property string part: screen.part

    title: screen.corrects ? qsTr("Change a reaction") : qsTr("Record a reaction")
    unfinished: screen.unfinished
    act: screen.corrects ? qsTr("Save changes") : qsTr("Save")
    onActed: screen.save()
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth
    Connections {
        target: page.screen
        function onPlaceChosen(): void { where.forceActiveFocus(Qt.TabFocusReason); }
    }

    SideBySide {
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.space

        PageColumn {
            ListRow {
                id: where
                title: qsTr("Where: %1").arg(page.screen.choices.where)
                icon.name: "place"
                detail: page.screen.choices.neverInjected
                onClicked: page.screen.openPart("where")
                folds: true
                isOpen: page.screen.part === "where"
            }
            ReactionPlaces { screen: page.screen; visible: page.part === "where" }
            ReactionSigns { screen: page.screen; visible: page.part !== "where" }
        }
        PageColumn {
            ListRow {
                title: qsTr("After: %1").arg(page.screen.choices.after)
                icon.name: "syringe"
                onClicked: page.screen.openPart("after")
                folds: true
                isOpen: page.screen.part === "after"
            }
            ChoiceList {
                model: page.screen.choices.injections
                visible: page.part === "after"
                onChose: key => page.screen.chooseAfter(key)
            }
            ListRow {
                title: qsTr("Started: %1").arg(page.screen.when.words)
                icon.name: "clock"
                onClicked: page.screen.openPart("when")
                folds: true
                isOpen: page.screen.part === "when"
            }
            WhenItWasPart { when: page.screen.when; visible: page.part === "when" }
            ListRow {
                title: qsTr("Width: %1").arg(page.screen.width.text)
                icon.name: "width"
                onClicked: page.screen.openPart("width")
                folds: true
                isOpen: page.screen.part === "width"
            }
            WidthPicker { choice: page.screen.width; visible: page.part === "width" }
            ListRow {
                title: page.screen.note.length > 0 ? qsTr("Note: %1").arg(page.screen.note) : qsTr("Note: none")
                icon.name: "note"
                onClicked: page.screen.openPart("note")
                folds: true
                isOpen: page.screen.part === "note"
            }
            Field {
                label: qsTr("Anything else?")
                text: page.screen.note
                maximumLength: 4000
                visible: page.part === "note"
                onEdited: text => page.screen.setNote(text)
            }
            ListRow {
                title: qsTr("Photo: %1").arg(page.screen.photo.text)
                icon.name: "camera"
                onClicked: page.screen.openPart("photo")
                folds: true
                isOpen: page.screen.part === "photo"
            }
            AddPhoto { photo: page.screen.photo; visible: page.part === "photo" }
            Card {
                visible: lines.count > 0
                Words { text: qsTr("Check before you save:"); color: Theme.inkSoft; role: Theme.caption }
                Repeater {
                    id: lines
                    model: page.screen.lines
                    LabelledLine {}
                }
            }
            Notice { text: page.screen.wrong; isWrong: true }
        }
    }
}
