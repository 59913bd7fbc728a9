import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../more"

// Beginning a diary: one question a page; Next and the step before stay in sight.
FormPage {
    id: begin

    required property BeginScreen screen
    readonly property string question: screen.question
    readonly property string counted: qsTr("Question %1 of %2").arg(screen.step).arg(screen.steps)

    title: screen.asked
    unfinished: screen.unfinished
    act: screen.isLast ? qsTr("Start the diary") : qsTr("Next")
    actIcon: screen.isLast ? "check" : ""
    before: screen.step > 1 ? qsTr("Previous step") : ""
    onActed: screen.isLast ? screen.begin() : screen.next()
    onWentBefore: screen.previous()
    onQuestionChanged: begin.begin()

    head: StepBar {
        id: bar
        step: begin.screen.step
        steps: begin.screen.steps

        Words { text: begin.counted; visible: !bar.low; role: Theme.strong; Layout.topMargin: Theme.spaceSmall }
    }
    Words { text: begin.counted; visible: bar.low; role: Theme.strong }
    Words { text: begin.screen.hint; visible: text.length > 0; color: Theme.inkSoft }
    Field {
        label: qsTr("Name of the person who takes Kineret")
        text: begin.screen.person.name
        wrong: begin.screen.person.nameWrong
        needed: begin.screen.person.needed.includes("name")
        visible: begin.question === "name"
        onEdited: text => begin.screen.person.typeName(text)
    }
    SecondButton {
        text: begin.screen.usual
        visible: text.length > 0
        onClicked: begin.screen.takeUsual()
    }
    Words { text: qsTr("Or choose one by one:"); visible: begin.screen.usual.length > 0; role: Theme.strong }
    Words { text: begin.screen.first.question; visible: begin.question === "time" && text.length > 0; role: Theme.strong }
    ChoiceList {
        model: begin.screen.first.rows
        visible: begin.question === "time"
        onChose: key => begin.screen.first.choose(key)
    }
    OrderDose { order: begin.screen.order; visible: begin.question === "dose" }
    OrderOften { order: begin.screen.order; visible: begin.question === "often" }
    OrderTimes { order: begin.screen.order; visible: begin.question === "time" }
    DayPicker {
        label: qsTr("Date of the first injection in this diary")
        day: begin.screen.order.starts
        visible: begin.question === "time"
        onMoved: days => begin.screen.order.moveStart(days)
    }
    BeginPerson {
        person: begin.screen.person
        question: begin.question
        visible: ["name", "condition", "who", "places", "clinic"].includes(begin.question)
    }
    BeginWriter { writer: begin.screen.writer; visible: begin.question === "who" && writer.isAsked }
    RegionCard { region: begin.screen.region; visible: begin.question === "clinic" }
    BeginRead { screen: begin.screen; visible: begin.screen.isLast }
    BeginSummary { screen: begin.screen; visible: begin.screen.isLast }
    Notice { text: begin.screen.wrong; isWrong: true }
    Notice { text: begin.screen.writer.wrong; isWrong: true }
}
