import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The state today: one word, and more where the person likes.
Card {
    id: today

    required property StoryScreen screen
    readonly property bool saysMore: screen.more.isOpen

    onSaysMoreChanged: if (saysMore) soon.start()
    Timer {
        id: soon
        interval: 0
        onTriggered: levels.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
    }
    visible: screen.asks || (screen.canWrite && screen.answeredText.length > 0)

    Words { text: today.screen.answeredText; visible: text.length > 0; role: Theme.strong }
    SecondButton {
        text: qsTr("Answer again")
        visible: !today.screen.asks
        onClicked: today.screen.answerAgain()
    }
    ColumnLayout {
        visible: today.screen.asks && today.saysMore
        spacing: Theme.space
        Heading { text: qsTr("How bad is it?"); role: Theme.section }
        ChoiceList { id: levels; model: today.screen.more.levels; onChose: key => today.screen.more.chooseLevel(key) }
        Heading { text: qsTr("How wide is it?"); role: Theme.section }
        WidthPicker { choice: today.screen.more.width }
        Field {
            label: qsTr("Note")
            text: today.screen.more.note
            maximumLength: 4000
            onEdited: text => today.screen.more.setNote(text)
        }
    }
    Heading {
        text: qsTr("How is it today?")
        visible: today.screen.asks
        role: Theme.section
    }
    Notice { text: today.screen.wrong }
    ReactionAnswers {
        place: today.screen.title
        visible: today.screen.asks
        onChose: course => today.screen.answer(course)
    }
    SecondButton {
        text: qsTr("Add details first")
        visible: today.screen.asks && !today.saysMore
        onClicked: today.screen.more.sayMore()
    }
}
