import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The emergency number: of a country, or as it is typed. Nobody has to say it.
ColumnLayout {
    id: part

    required property PersonFields person

    spacing: Theme.spaceSmall

    ChoiceList { model: part.person.countries; onChose: number => part.person.chooseCountry(number) }
    Field {
        follows: true
        label: qsTr("Or enter another emergency number as you dial it")
        text: part.person.emergency
        wrong: part.person.emergencyWrong
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => part.person.typeEmergency(text)
    }
}
