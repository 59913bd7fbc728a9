pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The person, piece by piece. Each piece is one line; pressed, it opens and can be changed.
FormPage {
    id: page

    required property PersonScreen screen
    readonly property PersonFields person: screen.person
    readonly property string part: screen.part

    title: qsTr("Person and condition")
    unfinished: screen.unfinished
    act: screen.canWrite ? qsTr("Save") : ""
    onActed: screen.save()

    ColumnLayout {
        enabled: page.screen.canWrite
        spacing: Theme.space

        ListRow {
            title: qsTr("Name: %1").arg(page.person.name)
            icon.name: "person"
            folds: true
            isOpen: page.screen.part === "name"
            onClicked: page.screen.openPart("name")
        }
        Field {
            label: qsTr("Whose diary is it?")
            text: page.person.name
            wrong: page.person.nameWrong
            needed: page.person.needed.includes("name")
            visible: page.part === "name"
            onEdited: text => page.person.typeName(text)
        }
        ListRow {
            title: qsTr("Symbol: %1").arg(page.person.mark)
            mark: Item { // as wide as the discs of its neighbours
                implicitWidth: Theme.disc
                implicitHeight: Theme.disc
                PersonMark { anchors.centerIn: parent; shape: page.person.shape; colour: page.person.colour }
            }
            onClicked: page.screen.openPart("mark")
            folds: true
            isOpen: page.screen.part === "mark"
        }
        ButtonGrid {
            visible: page.part === "mark"
            columns: page.width >= 340 * Theme.textScale ? 2 : 1
            ChoiceList { model: page.person.shapes; onChose: key => page.person.chooseShape(key) }
            ChoiceList { model: page.person.colours; onChose: key => page.person.chooseColour(key) }
        }
        ListRow {
            title: qsTr("Body outline: %1").arg(page.person.figureWords)
            icon.name: "body"
            folds: true
            isOpen: page.screen.part === "figure"
            onClicked: page.screen.openPart("figure")
        }
        ChoiceList {
            model: page.person.figures
            visible: page.part === "figure"
            onChose: key => page.person.chooseFigure(key)
        }
        ListRow {
            title: qsTr("Condition: %1").arg(page.person.condition)
            icon.name: "heart"
            folds: true
            isOpen: page.screen.part === "condition"
            onClicked: page.screen.openPart("condition")
        }
        ChoiceList {
            model: page.person.conditions
            visible: page.part === "condition"
            onChose: key => page.person.chooseCondition(key)
        }
        ListRow {
            title: qsTr("Clinic phone number: %1").arg(page.person.clinic.length > 0 ? page.person.clinic : qsTr("not entered"))
            icon.name: "phone"
            onClicked: page.screen.openPart("clinic")
            folds: true
            isOpen: page.screen.part === "clinic"
        }
        Field {
            label: qsTr("Clinic phone number")
            text: page.person.clinic
            wrong: page.person.clinicWrong
            visible: page.part === "clinic"
            inputMethodHints: Qt.ImhDialableCharactersOnly
            onEdited: text => page.person.typeClinic(text)
        }
        ListRow {
            title: qsTr("Emergency number: %1").arg(page.person.emergencyWords)
            icon.name: "help"
            onClicked: page.screen.openPart("emergency")
            folds: true
            isOpen: page.screen.part === "emergency"
        }
        EmergencyNumber { person: page.person; visible: page.part === "emergency" }
        ListRow {
            title: qsTr("A new diary day starts at %1").arg(page.person.dayStart)
            icon.name: "moon"
            folds: true
            isOpen: page.screen.part === "day"
            onClicked: page.screen.openPart("day")
        }
        ColumnLayout {
            visible: page.part === "day"
            spacing: Theme.spaceSmall
            Words { text: qsTr("An injection before this time counts for the day before."); color: Theme.inkSoft }
            ChoiceList { model: page.person.dayStarts; onChose: key => page.person.chooseDayStart(key) }
        }
    }
    Notice { text: page.person.wrong; isWrong: true }
}
