pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The symptoms of the condition, for one day: a press for each question, and one to write it down.
FormPage {
    id: page

    required property DailyScreen screen
    readonly property DailyAnswers answers: screen.answers
    readonly property bool choosing: screen.choosing.isOpen
    readonly property bool roomy: width >= 600

    function goOn(question: DailyQuestion, otherwise: Item): void {
        if (question) question.begin(Qt.TabFocusReason); else otherwise.forceActiveFocus(Qt.TabFocusReason);
        reveal(question ?? otherwise);
    }

    title: screen.title
    unfinished: screen.unfinished
    act: choosing ? qsTr("Ask me these questions each day") : screen.corrects ? qsTr("Save changes") : qsTr("Save")
    onActed: choosing ? screen.choosing.save() : screen.save()
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth
    onChoosingChanged: begin()
    Connections {
        target: page.answers
        function onAnswered(next: int): void {
            page.goOn(questions.itemAt(next) as DailyQuestion, joints.visible ? joints : note.nextItemInFocusChain());
        }
    }

    ChooseQuestions { choosing: page.screen.choosing; visible: page.choosing }
    ListRow {
        title: qsTr("Day: %1").arg(page.screen.day)
        icon.name: "calendar"
        visible: !page.choosing
        onClicked: page.screen.openPart("day")
        folds: true
        isOpen: page.screen.part === "day"
    }
    DayPicker {
        label: qsTr("Day")
        day: page.screen.day
        visible: !page.choosing && page.screen.part === "day"
        onMoved: days => page.screen.moveDay(days)
    }
    Notice { text: page.screen.corrects && !page.choosing ? qsTr("This day already has an entry. What you change here replaces it.") : "" }
    ColumnLayout {
        visible: page.screen.byAttacks
        spacing: Theme.space
        Words { text: qsTr("For FMF, record each attack instead of each day.") }
        SecondButton { text: qsTr("Record an attack"); onClicked: page.screen.openAttack() }
    }
    SideBySide {
        visible: !page.choosing
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.space
        Repeater {
            id: questions
            model: page.answers.questions
            DailyQuestion { daily: page.answers }
        }
    }
    ColumnLayout {
        visible: !page.choosing
        spacing: Theme.space
        ListRow {
            id: joints
            title: qsTr("Joints")
            icon.name: "joint"
            detail: page.answers.jointsText
            visible: page.answers.jointsText.length > 0
            onClicked: page.screen.openPart("joints")
            folds: true
            isOpen: page.screen.part === "joints"
        }
        JointMap {
            joints: page.answers.joints
            outline: page.answers.outline
            details: page.answers.details
            drawnWidth: page.answers.drawnWidth
            drawnHeight: page.answers.drawnHeight
            letters: page.answers.letters
            eyes: page.answers.eyes
            wide: page.roomy
            visible: joints.visible && page.screen.part === "joints"
            onTurnedSore: id => page.answers.turnSore(id)
            onTurnedSwollen: id => page.answers.turnSwollen(id)
        }
        Field {
            id: note // the keyboard comes here after the last answer: never to what writes
            label: qsTr("Note")
            hint: qsTr("Optional")
            text: page.answers.note
            maximumLength: 4000
            onEdited: text => page.answers.typeNote(text)
        }
        Notice { text: page.screen.wrong; isWrong: true }
        ListRow {
            title: qsTr("Choose other questions")
            visible: page.screen.choosing.canChoose
            onClicked: page.screen.choosing.ask()
        }
    }
}
