pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The writer here: one press for those who are known, or a name.
ScrollPage {
    id: page

    required property WriterScreen screen

    title: qsTr("Who is making entries?")
    unfinished: screen.unfinished

    RowLayout {
        spacing: Theme.space
        PersonMark { shape: page.screen.shape; colour: page.screen.colour }
        Words { text: page.screen.whose; role: Theme.strong }
    }
    Words { text: qsTr("Your name is shown next to everything you enter, so that everyone can see who entered it.") }
    ChoiceCard {
        visible: known.count > 0
        Repeater {
            id: known
            model: page.screen.rows
            ChoiceRow {
                required property string key
                required property string words
                required chosen
                text: words
                matters: true
                onClicked: page.screen.choose(key)
            }
        }
    }
    Field {
        label: qsTr("Or enter your own name")
        text: page.screen.typed
        wrong: page.screen.wrong
        maximumLength: 80
        onEdited: text => page.screen.typeName(text)
    }
    SecondButton {
        text: qsTr("Use this name")
        enabled: page.screen.typed.length > 0
        onClicked: page.screen.chooseTyped()
    }
}
