import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The highest temperature as it was read, and its unit.
ColumnLayout {
    id: part

    required property AttackFields fields

    spacing: Theme.spaceSmall

    Field {
        label: qsTr("Temperature (as shown)")
        text: part.fields.temperature
        wrong: part.fields.temperatureWrong
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        onEdited: text => part.fields.typeTemperature(text)
    }
    ChoiceList { model: part.fields.units; onChose: key => part.fields.chooseUnit(key) }
}
