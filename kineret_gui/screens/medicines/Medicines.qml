pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"

// Other medicines: doses without an answer, those of today, and what was ordered.
ScrollPage {
    id: page

    required property MedicinesScreen screen

    title: qsTr("Other medicines")
    readingWidth: wide && !screen.isEmpty ? 2 * Theme.readingWidth : Theme.readingWidth

    Words {
        text: qsTr("Medicines taken alongside Kineret, as prescribed. This app does not check whether medicines can be taken together.")
        color: Theme.inkSoft
    }
    NothingYet {
        drawing: "no-entries"
        text: qsTr("No other medicines yet.")
        act: page.screen.canWrite ? qsTr("Add a medicine") : ""
        visible: page.screen.isEmpty
        onActed: page.screen.add()
    }
    SideBySide {
        visible: !page.screen.isEmpty
        columns: page.wide ? 2 : 1

        PageColumn {
            MedicineDoses {
                title: qsTr("Not recorded")
                model: page.screen.asked
                onChose: route => page.screen.go(route)
            }
            MedicineDoses { title: qsTr("Today"); model: page.screen.today; onChose: route => page.screen.go(route) }
        }
        PageColumn {
            MedicineOrders {
                title: qsTr("Prescribed now")
                model: page.screen.current
                onChose: entry => page.screen.openOrder(entry)
            }
            SecondButton {
                text: qsTr("Add another medicine")
                visible: page.screen.canWrite
                onClicked: page.screen.add()
            }
            MedicineOrders {
                title: qsTr("Finished")
                model: page.screen.past
                onChose: entry => page.screen.openOrder(entry)
            }
        }
    }
}
