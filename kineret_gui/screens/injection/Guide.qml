import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The guided injection: one step a page; a big Next and a way back stay in sight where there is room.
ColumnLayout {
    id: guide

    required property GuideScreen screen
    readonly property string step: screen.step
    readonly property bool roomy: height >= 30 * Theme.body.pixels
    readonly property real contentHeight: page.contentHeight // heard by Main

    spacing: 0
    onStepChanged: page.begin()

    ScrollPage {
        id: page
        title: guide.screen.title
        readingWidth: wide && guide.step === "place" ? 2 * Theme.readingWidth : Theme.readingWidth
        Layout.fillWidth: true
        Layout.fillHeight: true

        StepDots { step: guide.screen.stepNumber; steps: guide.screen.steps; visible: guide.step !== "which" }
        Words {
            text: guide.screen.lead
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
        GuidePlace { step: guide.screen.place; wide: page.wide; visible: guide.step === "place" }
        GuideConfirm { screen: guide.screen; visible: guide.step === "confirm" }
        GuideDone { screen: guide.screen; visible: guide.step === "afterwards" }
        Card {
            visible: guide.screen.source.length > 0
            LeafletLines { model: guide.screen.lines; source: guide.screen.source }
        }
        GuideCheck { screen: guide.screen; visible: guide.step === "check" }
        GuideButtons { screen: guide.screen; side: false; visible: !guide.roomy }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: buttons.implicitHeight + 2 * Theme.space
        visible: guide.roomy
        color: Theme.surface
        border.color: Theme.hairline
        GuideButtons {
            id: buttons
            screen: guide.screen
            width: Math.min(parent.width - 2 * Theme.spaceCard, Theme.readingWidth)
            anchors.centerIn: parent
        }
    }
}
