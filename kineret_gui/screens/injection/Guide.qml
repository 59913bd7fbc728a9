import QtQuick
import Kineret.Screens
import "../parts"

// The guided injection: one step a page; a big Next and the step before stay in sight.
FormPage {
    id: guide

    required property GuideScreen screen
    readonly property string step: screen.step

    title: screen.title
    readingWidth: wide && step === "place" ? 2 * Theme.readingWidth : Theme.readingWidth
    act: screen.nextText
    mayAct: screen.canGoNext
    actIcon: ""
    before: step === "afterwards" ? "" : qsTr("Previous step")
    onActed: screen.next()
    onWentBefore: screen.previous()
    onStepChanged: begin()

    StepDots { step: guide.screen.stepNumber; steps: guide.screen.steps; visible: guide.step !== "which" }
    Words {
        text: Theme.unbroken(guide.screen.lead)
        visible: text.length > 0
        role: Theme.section
    }
    Card {
        visible: guide.screen.drawing.length > 0
        Drawing {
            name: guide.screen.drawing
            says: guide.screen.drawingSays
            words: guide.screen.drawingWords
            share: ["check", "confirm", "afterwards"].includes(guide.step) ? 0.2 : 0.36 // what is asked must be in sight
        }
    }
    ChoiceList {
        model: guide.screen.doseChoice.rows
        visible: guide.step === "which"
        onChose: key => guide.screen.doseChoice.choose(key)
    }
    GuideBatch { screen: guide.screen; visible: guide.step === "check" && !guide.screen.wrong }
    GuideFridge { screen: guide.screen; visible: guide.step === "fridge" }
    GuidePlace { step: guide.screen.place; wide: guide.wide; visible: guide.step === "place" }
    GuideConfirm { screen: guide.screen; visible: guide.step === "confirm" }
    GuideDone { screen: guide.screen; visible: guide.step === "afterwards" }
    Card {
        visible: guide.screen.source.length > 0
        LeafletLines { model: guide.screen.lines; source: guide.screen.source }
    }
    GuideCheck { screen: guide.screen; visible: guide.step === "check" }
}
