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

    Words { text: qsTr("Writes what the diary holds into a file for another program. The diary itself stays as it is.") }
    SideBySide {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.spaceVast
        ColumnLayout {
            spacing: Theme.spaceCard
            Layout.alignment: Qt.AlignTop
            ExportFormats { screen: page.screen }
            ExportDays { screen: page.screen; visible: page.screen.hasDays }
            ChoiceButton {
                text: qsTr("Mark the tables for spreadsheets")
                detail: qsTr("So that letters like ä and ß are read rightly; some other programs do not like the mark (BOM)")
                several: true
                visible: page.screen.isTables
                chosen: page.screen.hasBom
                onClicked: page.screen.turnBom()
            }
        }
        ColumnLayout {
            spacing: Theme.spaceCard
            Layout.alignment: Qt.AlignTop
            Heading { text: qsTr("Where it goes"); role: Theme.section }
            Notice { text: qsTr("Whoever has the file can read it. It is not locked.") }
            FileField {
                title: qsTr("Where the export goes")
                kinds: [page.screen.fileFilter]
                saves: true
                enabled: !page.screen.atWork.isBusy
                file: page.screen.file
                take: qsTr("Write the file")
            }
            AtWorkCard { doing: page.screen.atWork.doing; onCancelled: page.screen.atWork.stop() }
            Words { text: page.screen.message; visible: text.length > 0; role: Theme.strong }
        }
    }
}
