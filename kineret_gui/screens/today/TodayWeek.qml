pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The last seven days with the marks of their doses, each in words for a screen reader. The month leads further.
Rectangle {
    id: week

    required property TodayScreen screen
    readonly property bool roomy: width >= 20 * Theme.body.pixels

    Layout.fillWidth: true
    implicitHeight: inside.implicitHeight + Theme.space // less above: the way to the month is higher than its words
    radius: Theme.cornerCard
    color: Theme.surface
    border.color: Theme.hairline

    ColumnLayout {
        id: inside
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.spaceTiny }
        anchors { leftMargin: Theme.spaceCard; rightMargin: Theme.spaceCard }
        spacing: 0
        RowLayout {
            spacing: Theme.spaceSmall
            Heading { text: qsTr("This week"); role: Theme.section }
            TextPress {
                text: qsTr("Month")
                icon.name: "next"
                Accessible.name: qsTr("Month, in the Diary")
                onClicked: week.screen.showDiary()
            }
        }
        GridLayout {
            columns: week.roomy ? 7 : 4
            columnSpacing: 0
            rowSpacing: Theme.spaceSmall
            uniformCellWidths: true

            Repeater {
                model: week.screen.week
                Rectangle {
                    id: cell
                    required property string weekday
                    required property string number
                    required property string shapes
                    required property string tones
                    required property string spoken
                    required property bool today

                    Layout.fillWidth: true
                    implicitHeight: column.implicitHeight + 2 * Theme.spaceTiny
                    radius: Theme.cornerDay
                    color: today ? Theme.accentTint : Theme.clear
                    border { width: today ? Theme.tintEdgeWidth : 0; color: Theme.ink }
                    Accessible.role: Accessible.StaticText
                    Accessible.name: spoken
                    Accessible.description: qsTr("%1 %2").arg(weekday).arg(number)

                    ColumnLayout {
                        id: column
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                        spacing: Theme.spaceTiny
                        Words {
                            text: cell.weekday
                            role: Theme.caption
                            color: cell.today ? Theme.accentTintText : Theme.inkSoft
                            horizontalAlignment: Text.AlignHCenter
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                        Words {
                            text: cell.number
                            role: Theme.strong
                            color: cell.today ? Theme.accentTintText : Theme.ink
                            horizontalAlignment: Text.AlignHCenter
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                        DoseMarks {
                            Layout.alignment: Qt.AlignHCenter
                            shapes: cell.shapes
                            tones: cell.tones
                            size: (shapes.includes(" ") ? 16 : 20) * Math.min(1.6, Theme.textScale)
                        }
                    }
                }
            }
        }
    }
}
