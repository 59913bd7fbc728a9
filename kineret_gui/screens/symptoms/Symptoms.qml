pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// How are you? A name that is typed, what was noted before, and the rest in groups that open in place. The signs that
// need help at once stay in sight above all of it; where there is little room, they are its first line.
ColumnLayout {
    id: page

    required property SymptomsScreen screen
    readonly property real contentHeight: list.contentHeight // heard by Main
    readonly property bool roomy: height >= 24 * Theme.body.pixels
    readonly property bool searching: screen.typed.length > 0

    spacing: 0

    component Rows: LinkRows { onChose: route => page.screen.openPage(route) }
    component Fold: LinkFold { onChose: route => page.screen.openPage(route) }
    component Urgent: UrgentRow { signs: page.screen.urgent; onClicked: page.screen.openHelp() }

    Urgent {
        visible: page.roomy
        Layout.margins: Theme.spaceCard
        Layout.bottomMargin: 0
        Layout.maximumWidth: list.readingWidth
        Layout.alignment: Qt.AlignHCenter
    }
    ScrollPage {
        id: list

        title: qsTr("How are you?")
        readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth
        Layout.fillWidth: true
        Layout.fillHeight: true

        Urgent { visible: !page.roomy }
        Notice { text: page.screen.ofDay }
        Field {
            label: qsTr("Find or name a symptom")
            text: page.screen.typed
            maximumLength: 80
            onEdited: text => page.screen.find(text)
        }
        Rows { rows: page.screen.matches }
        SideBySide {
            visible: !page.searching
            columns: list.wide ? 2 : 1

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                spacing: Theme.spaceCard
                Rows { rows: page.screen.condition }
                Rows { rows: page.screen.felt }
                Rows { rows: page.screen.other }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                spacing: Theme.spaceCard
                ListCard {
                    Fold { rows: page.screen.moreFelt; title: qsTr("More that you recorded") }
                    Fold {
                        rows: page.screen.veryCommon
                        title: page.screen.veryCommonTitle
                        source: page.screen.source
                    }
                    Fold {
                        rows: page.screen.common
                        title: page.screen.commonTitle
                        source: page.screen.source
                        isLast: true
                    }
                }
                Heading { text: qsTr("Signs that need help"); role: Theme.section; color: Theme.help }
                ListCard {
                    border.color: Theme.help
                    border.width: Theme.edgeWidth
                    Repeater {
                        id: groups
                        model: page.screen.signs
                        Fold {
                            required property SignRows modelData
                            required property int index
                            rows: modelData.rows
                            title: modelData.heading
                            hint: page.screen.signsHint
                            isLast: index === groups.count - 1
                        }
                    }
                }
            }
        }
    }
}
