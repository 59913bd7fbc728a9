import QtQuick
import QtQuick.Layouts

// What is looked at, by its name, between the ways to what lies before and after it: no wider than a column of text.
RowLayout {
    id: steps

    required property string title
    required property string earlier
    required property string later
    signal wentEarlier()
    signal wentLater()

    spacing: Theme.spaceSmall
    Layout.maximumWidth: Theme.readingWidth

    StepButton {
        back: true
        text: steps.earlier
        onClicked: steps.wentEarlier()
    }
    Heading {
        text: Theme.unbroken(steps.title)
        spoken: steps.title
        role: Theme.section
        horizontalAlignment: Text.AlignHCenter
    }
    StepButton {
        back: false
        text: steps.later
        onClicked: steps.wentLater()
    }
}
