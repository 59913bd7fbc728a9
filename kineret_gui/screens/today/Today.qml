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
    showsTitle: false // it stands on the card of the dose
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
    SideBySide {
        columns: today.wide ? 2 : 1
        rowSpacing: Theme.space

        PageColumn {
            TodayHero { screen: today.screen }
            WhenNeeded {
                needed: today.screen.journey.question.length > 0 || today.screen.journey.note.length > 0
                sourceComponent: TodayJourney { journey: today.screen.journey }
            }
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
            TodayWeek { screen: today.screen; visible: !Theme.soreHands }
        }
        PageColumn {
            WhenNeeded {
                needed: today.screen.first.duplicates.length > 0 || today.screen.first.attack.length > 0
                sourceComponent: TodayUrgent { first: today.screen.first }
            }
            WhenNeeded {
                needed: today.screen.missed.length > 0
                sourceComponent: Card {
                    Words { text: today.screen.missed; role: Theme.strong }
                    Words { text: today.screen.advice }
                    Words { text: qsTr("Clinic: %1").arg(today.screen.clinic); visible: today.screen.clinic.length > 0 }
                }
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
            WhenNeeded {
                needed: today.screen.several.length > 0
                sourceComponent: ListRow {
                    title: today.screen.several
                    detail: today.screen.sinceWhen
                    mark: Component { DoseMark { shape: "gap"; tone: "warn" } }
                    onClicked: today.screen.fillInSeveral()
                }
            }
            WhenNeeded {
                needed: today.screen.older.length > 0 && !Theme.soreHands
                Layout.maximumWidth: Theme.readingWidth
                sourceComponent: SecondButton { text: today.screen.older; onClicked: today.screen.showDiary() }
            }
            Loader { // made once the first line can be read
                id: later
                Layout.fillWidth: true
                function load(): void { setSource("TodayWellbeing.qml", {wellbeing: today.screen.wellbeing, screen: today.screen}); }
            }
        }
    }
    WhenNeeded {
        needed: today.screen.hero.isGiven && today.screen.already.length > 0 && !Theme.soreHands
        sourceComponent: SideBySide {
            columns: today.wide ? 2 : 1

            SecondButton { text: today.screen.already; onClicked: today.screen.alreadyInjected() }
            Item { visible: today.wide; Layout.fillWidth: true }
        }
    }
    WhenNeeded {
        needed: Theme.soreHands
        sourceComponent: ColumnLayout {
            spacing: Theme.spaceCard

            SecondButton {
                text: qsTr("Get help: signs and phone numbers")
                matters: true
                onClicked: today.screen.openHelp()
            }
            SecondButton { text: qsTr("Show all of Today again"); onClicked: today.screen.switchSoreHands() }
        }
    }
}
