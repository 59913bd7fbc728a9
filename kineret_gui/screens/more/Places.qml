import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The person who injects, the places in use, and what the leaflet says of them.
FormPage {
    id: page

    required property PlacesScreen screen

    title: qsTr("Injection sites and who injects")
    unfinished: screen.unfinished
    act: screen.canWrite ? qsTr("Save") : ""
    onActed: screen.save()
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth

    SideBySide {
        columns: page.wide ? 2 : 1

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            enabled: page.screen.canWrite
            spacing: Theme.spaceSmall
            Heading { text: qsTr("Who injects?"); role: Theme.section }
            ChoiceList {
                model: page.screen.person.whoInjectsRows
                onChose: key => page.screen.person.chooseWhoInjects(key)
            }
            Notice { text: page.screen.person.ownHandOfChild }
            Heading { text: qsTr("Which injection sites are used?"); role: Theme.section; Layout.topMargin: Theme.space }
            Words { text: qsTr("Left and right mean the person's left and right."); color: Theme.inkSoft }
            PlaceChoices { person: page.screen.person }
        }
        Card {
            LeafletLines { model: page.screen.choosePlace; source: page.screen.source }
        }
    }
}
