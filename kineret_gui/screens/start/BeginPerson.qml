import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../more"

// The questions about the person, of which one is asked.
ColumnLayout {
    id: asked

    required property PersonFields person
    required property string question

    ChoiceList {
        model: asked.person.conditions
        visible: asked.question === "condition"
        onChose: key => asked.person.chooseCondition(key)
    }
    Words { text: qsTr("Which body outline do you want to see?"); visible: asked.question === "name"; role: Theme.strong }
    ChoiceList {
        model: asked.person.figures
        visible: asked.question === "name"
        onChose: key => asked.person.chooseFigure(key)
    }
    ChoiceList {
        model: asked.person.whoInjectsRows
        visible: asked.question === "who"
        onChose: key => asked.person.chooseWhoInjects(key)
    }
    Notice { text: asked.question === "who" ? asked.person.ownHandOfChild : "" }
    PlaceChoices { person: asked.person; visible: asked.question === "places" }
    Words { text: qsTr("The clinic"); visible: asked.question === "clinic"; role: Theme.strong }
    Field {
        label: qsTr("Clinic phone number")
        text: asked.person.clinic
        wrong: asked.person.clinicWrong
        visible: asked.question === "clinic"
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => asked.person.typeClinic(text)
    }
    Words { text: qsTr("In an emergency"); visible: asked.question === "clinic"; role: Theme.strong }
    EmergencyNumber { person: asked.person; visible: asked.question === "clinic" }
}
