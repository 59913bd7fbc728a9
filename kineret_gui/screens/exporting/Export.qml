pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The diary in another format: what for, which days, and where the file goes.
ScrollPage {
    id: page

    required property ExportScreen screen

    title: qsTr("Export the diary")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    Words { text: qsTr("Saves the diary's contents as a file for another program. The diary itself does not change.") }
    SideBySide {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.spaceVast
        ColumnLayout {
            spacing: Theme.spaceCard
            Layout.alignment: Qt.AlignTop
            ExportFormats { screen: page.screen }
            ExportDays { screen: page.screen; visible: page.screen.hasDays }
            ChoiceCard {
                visible: page.screen.isTables
                ChoiceRow {
                    text: qsTr("For spreadsheets with a decimal comma (62,5)")
                    detail: qsTr("Turn this on if your spreadsheet is set to German, French, Spanish, Italian or Turkish. Columns are then separated by semicolons.")
                    several: true
                    chosen: page.screen.hasComma
                    onClicked: page.screen.turnComma()
                }
                ChoiceRow {
                    text: qsTr("Add a byte order mark (BOM) for spreadsheets")
                    detail: qsTr("Helps spreadsheets show letters such as ä and ß correctly. Some other programs do not accept it.")
                    several: true
                    chosen: page.screen.hasBom
                    onClicked: page.screen.turnBom()
                }
            }
        }
        ColumnLayout {
            spacing: Theme.spaceCard
            Layout.alignment: Qt.AlignTop
            Heading { text: qsTr("Where to save it"); role: Theme.section }
            Notice { text: qsTr("Anyone who has this file can read it. It has no password.") }
            FileField {
                title: qsTr("Choose where to save the export")
                kinds: [page.screen.fileFilter]
                saves: true
                enabled: !page.screen.atWork.isBusy
                file: page.screen.file
                take: qsTr("Save the file")
            }
            Notice { text: page.screen.refused }
            AtWorkCard { doing: page.screen.atWork.doing; onCancelled: page.screen.atWork.stop() }
            Words { text: page.screen.message; visible: text.length > 0; role: Theme.strong }
        }
    }
}
