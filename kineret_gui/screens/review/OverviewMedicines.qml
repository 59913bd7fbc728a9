pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// Other medicines in the period, each with its numbers. They stand apart from those of Kineret.
ColumnLayout {
    id: part

    required property OverviewScreen screen

    visible: numbers.count > 0
    Layout.alignment: Qt.AlignTop
    spacing: Theme.spaceSmall

    Heading { text: qsTr("Other medicines"); role: Theme.section }
    Card {
        spacing: Theme.spaceSmall
        Repeater {
            id: numbers
            model: part.screen.medicines
            ColumnLayout {
                id: line
                required property int index
                required property string title
                required property string detail
                required property string shape
                required property string tone
                required property string words
                required property string dates
                spacing: Theme.spaceTiny
                Layout.topMargin: title.length > 0 && index > 0 ? Theme.space : 0

                Words { text: Theme.unbroken(line.title); visible: text.length > 0; role: Theme.strong }
                Words { text: Theme.unbroken(line.detail); visible: text.length > 0; role: Theme.caption; color: Theme.inkSoft }
                RowLayout {
                    spacing: Theme.space
                    DoseMarks { shapes: line.shape; tones: line.tone; Layout.alignment: Qt.AlignTop }
                    ColumnLayout {
                        spacing: 0
                        Words { text: Theme.unbroken(line.words) }
                        Words {
                            text: Theme.unbroken(line.dates)
                            visible: text.length > 0
                            role: Theme.caption
                            color: Theme.inkSoft
                        }
                    }
                }
            }
        }
    }
    Words { text: part.screen.toCome; visible: text.length > 0; color: Theme.inkSoft }
    SecondButton { text: qsTr("Show all entries for other medicines"); onClicked: part.screen.showMedicines() }
}
