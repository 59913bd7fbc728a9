import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The number with its unit, and the range that the laboratory printed beside it.
ColumnLayout {
    id: part

    required property MeasurementFields fields
    readonly property Item first: value.input

    spacing: Theme.space

    Field {
        label: qsTr("Name of the test")
        text: part.fields.own
        wrong: part.fields.ownWrong
        needed: part.fields.needed.includes("own")
        visible: part.fields.isOwn
        onEdited: text => part.fields.typeOwn(text)
    }
    Field {
        id: value
        label: qsTr("Value")
        hint: part.fields.isPrinted ? qsTr("The number exactly as printed, including < or >") : ""
        text: part.fields.typed
        wrong: part.fields.valueWrong
        needed: part.fields.needed.includes("typed")
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        onEdited: text => part.fields.typeValue(text)
    }
    Notice { text: part.fields.fromLastTime }
    Field {
        label: qsTr("Unit (as printed)")
        text: part.fields.unit
        wrong: part.fields.unitWrong
        needed: part.fields.needed.includes("unit")
        visible: part.fields.isPrinted
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        onEdited: text => part.fields.setUnit(text)
    }
    Words { text: qsTr("Unit"); visible: !part.fields.isPrinted; role: Theme.strong }
    ChoiceList { model: part.fields.units; onChose: key => part.fields.setUnit(key) }
    FieldError {
        text: part.fields.unitWrong
        visible: text.length > 0 && !part.fields.isPrinted
    }
    Field {
        label: qsTr("Reference range (as printed)")
        hint: qsTr("Optional")
        text: part.fields.reference
        wrong: part.fields.referenceWrong
        visible: part.fields.isPrinted
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        onEdited: text => part.fields.typeReference(text)
    }
}
