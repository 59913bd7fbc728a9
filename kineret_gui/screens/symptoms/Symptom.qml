pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"
import "../when"

// One symptom. Four large answers, of which one press writes it down; what can be left out is one line that opens.
FormPage {
    id: page

    required property SymptomScreen screen
    readonly property string part: screen.part
    function choose(level: string): void {
        if (!screen.corrects) seek(); // the answer writes it, if nothing is wrong
        screen.choose(level);
    }

    title: screen.title
    unfinished: screen.unfinished
    act: screen.corrects ? qsTr("Save changes") : ""
    onActed: screen.save()
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: page.wide ? 2 : 1

        PageColumn {
            Field {
                label: qsTr("What is it?")
                hint: wrong.length > 0 ? "" : qsTr("It will be offered under this name from now on.")
                text: page.screen.name
                wrong: page.screen.wrongName
                needed: page.screen.needed.includes("own")
                maximumLength: 80
                visible: page.screen.asksName
                onEdited: text => page.screen.typeName(text)
            }
            Heading {
                text: qsTr("How bad is it?")
                visible: page.screen.asksLevel
                role: Theme.section
            }
            Words {
                text: qsTr("The symptom is saved as soon as you choose an answer.")
                visible: !page.screen.corrects
                color: Theme.inkSoft
            }
            Repeater {
                model: page.screen.asksLevel ? page.screen.levels : null
                LevelButton {
                    required property string key
                    required property string words
                    required chosen
                    required spoken
                    required strength
                    text: words
                    choosing: page.screen.corrects
                    onClicked: page.choose(key)
                }
            }
        }
        PageColumn {
            Words {
                text: qsTr("Add any details before you choose an answer.")
                visible: !page.screen.corrects
                color: Theme.inkSoft
            }
            ListRow {
                title: qsTr("When: %1").arg(page.screen.when.words)
                icon.name: "clock"
                onClicked: page.screen.openPart("when")
                folds: true
                isOpen: page.screen.part === "when"
            }
            WhenItWasPart { when: page.screen.when; visible: page.part === "when" }
            ListRow {
                title: qsTr("How long: %1").arg(page.screen.lasting.text)
                icon.name: "timer"
                onClicked: page.screen.openPart("long")
                folds: true
                isOpen: page.screen.part === "long"
            }
            DurationPart { lasting: page.screen.lasting; visible: page.part === "long" }
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
                onEdited: text => page.screen.typeNote(text)
            }
            Notice { text: page.screen.wrong; isWrong: true }
            Card {
                visible: page.screen.leafletText.length > 0
                spacing: Theme.spaceSmall
                Words { text: qsTr("What the leaflet says"); color: Theme.inkSoft; role: Theme.caption }
                Words { text: page.screen.leafletText }
                Words { text: page.screen.leafletSource; color: Theme.inkSoft; role: Theme.caption }
            }
        }
    }
}
