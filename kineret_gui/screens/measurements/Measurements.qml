pragma ComponentBehavior: Bound
import QtQuick
import Kineret.Screens
import "../parts"

// The dates with the clinic, and the latest value of everything that was measured.
ScrollPage {
    id: page

    required property MeasurementsScreen screen

    title: qsTr("Measurements and appointments")
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: page.wide ? 2 : 1

        PageColumn {
            MainButton {
                text: qsTr("Add a measurement")
                visible: page.screen.canWrite
                onClicked: page.screen.newMeasurement()
            }
            ClinicDates { screen: page.screen }
        }
        PageColumn {

            Heading { text: qsTr("Latest measurements"); role: Theme.section }
            NothingYet {
                drawing: "no-entries"
                text: qsTr("No measurements yet. Measurements you add are shown here.")
                visible: values.count === 0
            }
            Repeater {
                id: values
                model: page.screen.values
                LatestValue {
                    required property string key
                    onClicked: page.screen.openValues(key)
                }
            }
        }
    }
}
