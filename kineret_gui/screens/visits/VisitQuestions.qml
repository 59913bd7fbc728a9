import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The questions for the visit: the open ones, each with its tick, and those that were asked.
ScrollPage {
    id: page

    required property VisitQuestionsScreen screen

    title: qsTr("Questions for the visit")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: page.wide ? 2 : 1

        PageColumn {
            MainButton {
                text: qsTr("Add a question")
                visible: page.screen.canWrite
                onClicked: page.screen.write()
            }
            Heading { text: qsTr("Still to ask"); role: Theme.section }
            NothingYet {
                drawing: "no-entries"
                text: page.screen.nothing
                visible: text.length > 0
            }
            WaitingQuestions { screen: page.screen }
            Words {
                text: qsTr("They are printed on page 1 of the report, with lines below for the answers.")
                visible: page.screen.isForPaper
                color: Theme.inkSoft
                role: Theme.caption
            }
            SecondButton {
                text: qsTr("Make the report")
                visible: page.screen.isForPaper
                onClicked: page.screen.makeReport()
            }
        }
        AskedQuestions { screen: page.screen; Layout.alignment: Qt.AlignTop }
    }
}
