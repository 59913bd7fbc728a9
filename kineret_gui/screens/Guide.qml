import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "parts"

// The guided injection: one step a page, a big Next, always Back.
ScrollPage {
    id: guide

    required property GuideScreen screen
    readonly property string step: screen.step

    title: screen.title
    readingWidth: wide && step === "place" ? 2 * Theme.readingWidth : Theme.readingWidth
    onStepChanged: contentY = 0

    StepDots { step: guide.screen.stepNumber; steps: guide.screen.steps }
    Words { text: guide.screen.lead; visible: text.length > 0; font.pixelSize: Theme.textLarge; font.weight: Font.DemiBold }

    GuideFridge { screen: guide.screen; visible: guide.step === "fridge" }
    GuidePlace { screen: guide.screen; wide: guide.wide; visible: guide.step === "place" }
    GuideConfirm { screen: guide.screen; visible: guide.step === "confirm" }
    GuideDone { screen: guide.screen; visible: guide.step === "afterwards" }

    Card {
        visible: guide.screen.source.length > 0
        LeafletLines { model: guide.screen.lines; source: guide.screen.source }
    }
    GuideCheck { screen: guide.screen; visible: guide.step === "check" }

    BigButton {
        text: guide.screen.nextText
        kind: "main"
        visible: text.length > 0
        enabled: guide.screen.canGoNext
        onClicked: guide.screen.next()
    }
    BigButton {
        text: qsTr("Back one step")
        visible: guide.step !== "afterwards"
        onClicked: guide.screen.previous()
    }
}
