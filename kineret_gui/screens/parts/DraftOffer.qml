import QtQuick
import QtQuick.Layouts
import Kineret.Screens

// A form was left half filled: it is gone on with, or thrown away, before anything else is typed there.
ColumnLayout {
    id: offer

    required property FormDraft unfinished

    spacing: Theme.spaceCard

    Heading { text: offer.unfinished.title }
    Words { text: offer.unfinished.begun }
    MainButton { text: offer.unfinished.goOnText; onClicked: offer.unfinished.goOn() }
    SecondButton { text: qsTr("Discard it"); matters: true; onClicked: offer.unfinished.throwAway() }
}
