import QtQuick
import Kineret.Screens
import "../parts"

// The guided injection: one step a page; a big Next and the step before stay in sight.
FormPage {
    id: guide

    required property GuideScreen screen
    readonly property string step: screen.step
    readonly property bool isWrong: screen.wrong
    // The drawing and what the hands do stand beside each other where there is room.
    readonly property bool aside: wide && !isWrong && ["fridge", "check", "dose", "inject", "afterwards"].includes(step)
    readonly property var shares: ({fridge: 0.24, dose: 0.34, inject: 0.28}) // what is asked or done must be in sight

    title: screen.title
    readingWidth: aside || (wide && step === "place") ? 2 * Theme.readingWidth : Theme.readingWidth
    act: screen.recording.asks ? "" : screen.nextText
    mayAct: screen.canGoNext
    actIcon: ""
    before: step === "afterwards" ? "" : qsTr("Previous step")
    onActed: step === "confirm" ? screen.injected() : screen.next()
    written: OneLine { // the words of the sentence in the page
        text: guide.screen.writes
        visible: text.length > 0
        role: Theme.strong
        font: role.upTo(Theme.barGrowth)
        Accessible.ignored: true
    }
    onWentBefore: screen.previous()
    onStepChanged: comes()
    onIsWrongChanged: comes()

    function comes(): void { // another page of the guide
        lines.tellsMore = false;
        begin();
    }

    head: StepBar {
        id: bar
        step: guide.screen.stepNumber
        steps: guide.screen.steps
        visible: guide.step !== "which"

        GuideStep { screen: guide.screen; visible: !bar.low }
    }
    GuideStep { screen: guide.screen; visible: bar.visible && bar.low }
    Words {
        text: Theme.unbroken(guide.screen.lead)
        visible: text.length > 0
        role: guide.step === "which" ? Theme.section : Theme.body
        color: guide.step === "which" ? Theme.ink : Theme.inkSoft
    }
    SideBySide {
        columns: guide.aside ? 2 : 1

        PageColumn {
            visible: !guide.isWrong

            Card {
                visible: guide.screen.drawing.length > 0
                Drawing {
                    name: guide.screen.drawing
                    says: guide.screen.drawingSays
                    words: guide.screen.drawingWords
                    share: (guide.shares[guide.step] ?? 0.2) + (guide.aside ? 0.1 : 0)
                }
            }
            ChoiceList {
                model: guide.screen.doseChoice.rows
                visible: guide.step === "which"
                onChose: key => guide.screen.doseChoice.choose(key)
            }
            GuideBatch { screen: guide.screen; visible: guide.step === "check" }
            GuideFridge { screen: guide.screen; visible: guide.step === "fridge" }
            GuidePlace { step: guide.screen.place; wide: guide.wide; visible: guide.step === "place" }
            GuideConfirm { screen: guide.screen; visible: guide.step === "confirm" }
            GuideDone { screen: guide.screen; visible: guide.step === "afterwards" }
        }
        PageColumn {
            GuideLines { id: lines; screen: guide.screen; visible: guide.screen.source.length > 0 }
            GuideWrong { screen: guide.screen; visible: guide.isWrong }
        }
    }
}
