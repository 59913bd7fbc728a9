import QtQuick

// The task that is running, and the button that gives it up.
Card {
    id: card

    property string doing
    property string cancel: qsTr("Cancel")
    signal cancelled()

    visible: doing.length > 0

    Message { text: card.doing; role: Theme.strong }
    SecondButton {
        text: card.cancel
        onClicked: card.cancelled()
    }
}
