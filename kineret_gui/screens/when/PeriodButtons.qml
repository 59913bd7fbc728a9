import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// A week, a month, three months or a year, by its name between the ways to those before and after.
ColumnLayout {
    id: buttons

    required property PeriodChoice days

    spacing: Theme.spaceSmall

    Steps {
        title: buttons.days.title
        earlier: buttons.days.earlier
        later: buttons.days.later
        onWentEarlier: buttons.days.goEarlier()
        onWentLater: buttons.days.goLater()
    }
    ChoiceList { model: buttons.days.lengths; onChose: key => buttons.days.choose(key) }
    SecondButton {
        text: buttons.days.now
        visible: text.length > 0
        onClicked: buttons.days.goToNow()
    }
}
