pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Today: one glance says whether today's injection is recorded.
ScrollPage {
    id: today

    required property TodayScreen screen

    title: screen.headline
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Timer { // not callLater: that calls into a page which is gone by then
        id: soon
        interval: 0
        onTriggered: later.load()
    }
    Connections {
        target: today.Window.window
        enabled: later.status === Loader.Null
        function onFrameSwapped(): void { soon.start(); }
    }
    RowLayout {
        spacing: Theme.space
        DoseMark { shape: today.screen.shape; tone: today.screen.tone; visible: shape !== "none" }
        ColumnLayout {
            spacing: Theme.spaceTiny
            Words { text: today.screen.day; color: Theme.inkSoft }
            Words { text: today.screen.since; visible: text.length > 0; color: Theme.inkSoft }
            Words { text: today.screen.extra; visible: text.length > 0; role: Theme.strong }
        }
    }
    Notice { text: today.screen.warning }
    TodayNewer { screen: today.screen }
    TodayFirst { first: today.screen.first }
    TodayJourney { journey: today.screen.journey }

    SideBySide {
        columns: today.wide ? 2 : 1

        PageColumn {
            Repeater {
                model: today.screen.doses
                ColumnLayout {
                    id: dose
                    required property string shape
                    required property string tone
                    required property string text
                    required property string key
                    RowLayout {
                        visible: dose.key.length === 0
                        spacing: Theme.space
                        DoseMark { shape: dose.shape; tone: dose.tone }
                        Words { text: dose.text }
                    }
                    ListRow {
                        visible: dose.key.length > 0
                        title: dose.text
                        mark: Component { DoseMark { shape: dose.shape; tone: dose.tone } }
                        onClicked: today.screen.answer(dose.key)
                    }
                }
            }
            BigButton {
                text: today.screen.start
                kind: "main"
                visible: text.length > 0
                onClicked: today.screen.startInjection()
            }
            BigButton {
                text: today.screen.already
                visible: text.length > 0
                implicitHeight: Theme.bigTarget
                onClicked: today.screen.alreadyInjected()
            }
            Card {
                visible: today.screen.place.length > 0
                spacing: Theme.spaceSmall
                Words { text: qsTr("Where it goes today"); color: Theme.inkSoft; role: Theme.caption }
                Words { text: today.screen.place; role: Theme.section }
                Words { text: today.screen.why; visible: text.length > 0; color: Theme.inkSoft }
            }
        }
        PageColumn {
            Card {
                visible: today.screen.missed.length > 0
                Words { text: today.screen.missed; role: Theme.strong }
                Words { text: today.screen.advice }
                Words { text: qsTr("Your clinic: %1").arg(today.screen.clinic); visible: today.screen.clinic.length > 0 }
            }
            Repeater {
                model: today.screen.questions
                ListRow {
                    id: asked
                    required property string dose
                    required property string shape
                    required property string tone
                    mark: Component { DoseMark { shape: asked.shape; tone: asked.tone } }
                    onClicked: today.screen.answer(dose)
                    required title
                    required detail
                }
            }
            ListRow {
                title: today.screen.several
                detail: today.screen.sinceWhen
                mark: Component { DoseMark { shape: "gap"; tone: "warn" } }
                visible: title.length > 0
                onClicked: today.screen.fillInSeveral()
            }
            BigButton {
                text: today.screen.older
                visible: text.length > 0
                onClicked: today.screen.showDiary()
            }
            Loader { // made once the first line can be read
                id: later
                Layout.fillWidth: true
                function load(): void { setSource("TodayWellbeing.qml", {wellbeing: today.screen.wellbeing}); }
            }
        }
    }
    Words { text: today.screen.asOf; color: Theme.inkSoft; role: Theme.caption }
}
