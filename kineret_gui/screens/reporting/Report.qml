pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The choice of a sheet on one side, and the pages made of it on the other.
ScrollPage {
    id: page

    required property ReportScreen screen

    title: qsTr("Print or save as PDF")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: page.wide ? 2 : 1

        ReportChoice {
            choice: page.screen.choice
            Layout.alignment: Qt.AlignTop
            onOpenedQuestions: page.screen.openQuestions()
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceCard

            AtWorkCard { doing: page.screen.progress.stage; onCancelled: page.screen.progress.cancel() }
            Notice { text: page.screen.failed }
            MainButton {
                text: qsTr("Show the pages")
                enabled: !page.screen.progress.isBusy
                onClicked: page.screen.see()
            }
            ReportPages { preview: page.screen.preview; visible: page.screen.preview.areThere }
            ColumnLayout {
                spacing: Theme.space
                Heading { text: qsTr("Save or print"); role: Theme.section }
                FileField {
                    title: qsTr("Choose where to save the PDF")
                    kinds: [qsTr("PDF (*.pdf)")]
                    saves: true
                    enabled: !page.screen.progress.isBusy
                    file: page.screen.file
                    take: qsTr("Save as PDF")
                }
                SecondButton {
                    text: qsTr("Print")
                    enabled: !page.screen.progress.isBusy
                    onClicked: page.screen.printOut()
                }
                Words { text: page.screen.message; visible: text.length > 0; role: Theme.strong }
            }
        }
    }
}
