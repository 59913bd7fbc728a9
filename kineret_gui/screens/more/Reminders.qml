import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Reminders on this computer, and whether they can be seen here.
ScrollPage {
    id: page

    required property RemindersScreen screen

    title: qsTr("Reminders")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: page.wide ? 2 : 1

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceSmall
            Words { text: page.screen.state; role: Theme.strong }
            SecondButton { text: qsTr("Show a test reminder"); onClicked: page.screen.test() }
            Notice { text: qsTr("This computer cannot remind you when it is off or asleep. Set a second reminder elsewhere, for example on your phone.") }
            ChoiceCard {
                ChoiceRow {
                    text: qsTr("Remind me about doses on this computer")
                    several: true
                    chosen: page.screen.on
                    onClicked: page.screen.turnReminders()
                }
                ChoiceRow {
                    text: qsTr("Start when I sign in, and show reminders even without this window")
                    several: true
                    chosen: page.screen.startsAtLogin
                    onClicked: page.screen.turnLogin()
                }
                ChoiceRow {
                    text: qsTr("Show the medicine and the person's name in reminders")
                    detail: qsTr("If this is off, notifications only say that an injection is due and, if there are several diaries, for which symbol")
                    several: true
                    chosen: page.screen.nameShown
                    onClicked: page.screen.turnName()
                }
                ChoiceRow {
                    text: qsTr("Warn me when I close the window that reminders stop")
                    several: true
                    chosen: page.screen.closingSays
                    onClicked: page.screen.turnClosing()
                }
            }
            Heading { text: qsTr("First reminder"); role: Theme.section; Layout.topMargin: Theme.space }
            ChoiceList { model: page.screen.aheadRows; onChose: minutes => page.screen.chooseAhead(minutes) }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceSmall
            Heading { text: qsTr("Repeat until answered"); role: Theme.section }
            ChoiceList { model: page.screen.everyRows; onChose: minutes => page.screen.chooseEvery(minutes) }
            Heading { text: qsTr("Snooze button on reminders"); role: Theme.section; Layout.topMargin: Theme.space }
            ChoiceList { model: page.screen.snoozeRows; onChose: minutes => page.screen.chooseSnooze(minutes) }
            Heading { text: qsTr("Quiet hours"); role: Theme.section; Layout.topMargin: Theme.space }
            Words { text: qsTr("Reminders due in quiet hours are shown afterwards. Leave both times empty for no quiet hours."); color: Theme.inkSoft }
            Field {
                label: page.screen.fromLabel
                text: page.screen.quietFrom
                maximumLength: 40
                onEdited: text => page.screen.typeQuietFrom(text)
            }
            Field {
                label: page.screen.untilLabel
                text: page.screen.quietUntil
                wrong: page.screen.quietWrong
                maximumLength: 40
                onEdited: text => page.screen.typeQuietUntil(text)
            }
        }
    }
}
