import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// What happened to this dose? No answer is better than another, and none is guessed.
ScrollPage {
    id: question

    required property MissedOrUnrecordedDoseScreen screen

    title: screen.title

    Words { text: Theme.unbroken(question.screen.dose); visible: text.length > 0 }

    Card {
        visible: question.screen.isMissed
        Words { text: question.screen.lastInjection; visible: text.length > 0; role: Theme.strong }
        Words { text: question.screen.advice }
        Words {
            text: qsTr("Clinic: %1").arg(question.screen.clinic)
            visible: question.screen.clinic.length > 0
            role: Theme.section
        }
    }
    ColumnLayout {
        visible: question.screen.asks
        spacing: Theme.space
        Words { text: question.screen.question; role: Theme.section }
        SecondButton {
            text: qsTr("Start injection")
            matters: true
            visible: question.screen.canStart
            onClicked: question.screen.startInjection()
        }
        SecondButton {
            text: qsTr("It was given: enter when and where")
            matters: true
            onClicked: question.screen.injected()
        }
        SecondButton {
            text: qsTr("It was missed")
            matters: true
            visible: !question.screen.isMissed
            onClicked: question.screen.missed()
        }
        SecondButton {
            text: qsTr("The clinic said to skip it")
            matters: true
            visible: !question.screen.isSkipped
            onClicked: question.screen.skippedOnAdvice()
        }
        SecondButton {
            text: qsTr("It was given in hospital")
            matters: true
            visible: !question.screen.isFromHospital
            onClicked: question.screen.givenInHospital()
        }
    }
    SecondButton {
        text: question.screen.asks && question.screen.isOpen ? qsTr("Answer later") : qsTr("Done")
        onClicked: question.screen.leave()
    }
}
