import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../more"

// The questions about the person, of which one is asked.
ColumnLayout {
    id: asked

    required property PersonDraft person
    required property string question

    ChoiceList {
        model: asked.person.conditions
        visible: asked.question === "condition"
        onChose: key => asked.person.chooseCondition(key)
    }
    ChoiceList {
        model: asked.person.figures
        visible: asked.question === "figure"
        onChose: key => asked.person.chooseFigure(key)
    }
    ChoiceList {
        model: asked.person.whoInjectsRows
        visible: asked.question === "who"
        onChose: key => asked.person.chooseWhoInjects(key)
    }
    PlaceChoices { person: asked.person; visible: asked.question === "places" }
    Field {
        label: qsTr("The clinic's number, as you dial it")
        text: asked.person.clinic
        wrong: asked.person.clinicWrong
        visible: asked.question === "clinic"
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => asked.person.typeClinic(text)
    }
}
