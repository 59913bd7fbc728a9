pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The backups of the diary, and what can be done with one.
ScrollPage {
    id: page

    required property BackupsScreen screen

    title: qsTr("Backups")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: page.wide ? 2 : 1

        PageColumn {
            Words { text: qsTr("A backup is a complete copy of the diary. One is made a few minutes after something is saved, when the window is closed, and before each import. Each is checked as it is made.") }
            Notice { text: page.screen.notMade }
            Words { text: page.screen.tried; visible: text.length > 0; role: Theme.strong }
            MainButton {
                text: qsTr("Back up now")
                visible: page.screen.canWrite
                enabled: !page.screen.atWork.isBusy
                onClicked: page.screen.backUp()
            }
            AtWorkCard { doing: page.screen.atWork.doing; onCancelled: page.screen.atWork.stop() }
            ListRow {
                title: qsTr("Restore from a file")
                detail: qsTr("A backup on a USB stick or in another folder")
                visible: page.screen.canRestore
                onClicked: page.screen.restoreFile()
            }
            ListRow {
                title: qsTr("Second backup location")
                detail: page.screen.secondPlace
                onClicked: page.screen.openSecondPlace()
            }
            Kept { folder: page.screen.folder; visible: page.wide }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceSmall
            NothingYet {
                drawing: "no-entries"
                text: qsTr("No backups yet.")
                visible: !page.screen.hasAny
            }
            Repeater {
                model: page.screen.rows
                ColumnLayout {
                    id: row
                    required property string file
                    required property string title
                    required property string detail
                    required property bool chosen
                    required property bool readable
                    required property string checked
                    spacing: Theme.spaceSmall
                    ListRow {
                        title: row.title
                        detail: row.detail
                        strong: row.chosen
                        onClicked: page.screen.choose(row.file)
                    }
                    BackupCard {
                        visible: row.chosen
                        message: row.checked
                        readable: row.readable
                        canWrite: page.screen.canWrite
                        canRestore: page.screen.canRestore
                        busy: page.screen.atWork.isBusy
                        onRestore: page.screen.restore()
                        onCheck: page.screen.check()
                        onOpenToRead: page.screen.openToRead()
                        onBringBack: page.screen.bringBack()
                    }
                }
            }
        }
        Kept { folder: page.screen.folder; visible: !page.wide }
    }

    // The folder they lie in, and how long they are kept.
    component Kept: ColumnLayout {
        id: kept
        required property string folder
        spacing: Theme.space
        Words {
            text: qsTr("They are kept on this computer, in %1.").arg(kept.folder)
            color: Theme.inkSoft
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Words {
            text: qsTr("The last backup of each day is kept for 14 days, then one a week for 8 weeks, then one a month for 2 years. The newest is always kept, and so are three complete ones.")
            color: Theme.inkSoft
        }
    }
}
