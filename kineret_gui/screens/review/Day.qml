import QtQuick
import Kineret.Screens
import "../parts"

// One day of the diary, with the way to the day before and the day after.
ScrollPage {
    id: day

    required property DayScreen screen

    title: screen.title

    ButtonGrid {
        SecondButton {
            text: day.screen.earlierDay
            visible: text.length > 0
            onClicked: day.screen.earlier()
        }
        SecondButton {
            text: day.screen.laterDay
            visible: text.length > 0
            onClicked: day.screen.later()
        }
    }
    DayPart { screen: day.screen }
}
