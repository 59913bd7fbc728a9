import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../more"

// Beginning a diary: one question a page; Next and Back stay in sight where there is room.
ColumnLayout {
    id: begin

    required property BeginScreen screen
    readonly property string question: screen.question
    readonly property bool roomy: height >= 30 * Theme.body.pixels
    readonly property real contentHeight: page.contentHeight // heard by Main

    spacing: 0
    onQuestionChanged: page.begin()

    ScrollPage {
        id: page
        title: begin.screen.asked
        unfinished: begin.screen.unfinished
        Layout.fillWidth: true
        Layout.fillHeight: true

        StepDots { step: begin.screen.step; steps: begin.screen.steps }
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
            implicitHeight: Theme.bigTarget
            onClicked: begin.screen.takeUsual()
        }
        Words { text: qsTr("Or choose one by one:"); visible: begin.screen.usual.length > 0; role: Theme.strong }
        OrderDose { order: begin.screen.order; visible: begin.question === "dose" }
        OrderOften { order: begin.screen.order; visible: begin.question === "often" }
        OrderTimes { order: begin.screen.order; visible: begin.question === "time" }
        DayPicker {
            label: qsTr("Date of the first injection in this diary")
            day: begin.screen.order.starts
            visible: begin.question === "time"
            onMoved: days => begin.screen.order.moveStart(days)
        }
        Words { text: begin.screen.first.question; visible: begin.question === "time" && text.length > 0; role: Theme.strong }
        ChoiceList {
            model: begin.screen.first.rows
            visible: begin.question === "time"
            onChose: key => begin.screen.first.choose(key)
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
        BeginButtons { screen: begin.screen; side: false; visible: !begin.roomy }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: buttons.implicitHeight + 2 * Theme.space
        visible: begin.roomy && !page.asksFirst
        color: Theme.surface
        border.color: Theme.hairline
        BeginButtons {
            id: buttons
            screen: begin.screen
            width: Math.min(parent.width - 2 * Theme.spaceCard, Theme.readingWidth)
            anchors.centerIn: parent
        }
    }
}
