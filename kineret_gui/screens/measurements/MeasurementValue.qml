pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The number with its unit, and the range that the laboratory printed beside it.
ColumnLayout {
    id: part

    required property MeasurementFields draft

    spacing: Theme.gap

    Field {
        label: qsTr("Name of what was measured")
        text: part.draft.own
        wrong: part.draft.ownWrong
        visible: part.draft.isOwn
        onEdited: text => part.draft.typeOwn(text)
    }
    Field {
        label: qsTr("Value")
        hint: part.draft.isPrinted ? qsTr("The number as printed, with < or > where there is one") : ""
        text: part.draft.typed
        wrong: part.draft.valueWrong
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        onEdited: text => part.draft.typeValue(text)
    }
    Notice { text: part.draft.fromLastTime }
    Field {
        label: qsTr("Unit as printed")
        text: part.draft.unit
        wrong: part.draft.unitWrong
        visible: part.draft.isPrinted
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        onEdited: text => part.draft.setUnit(text)
    }
    Words { text: qsTr("Unit"); visible: !part.draft.isPrinted; font.weight: Font.Medium }
    GridLayout {
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8
        uniformCellWidths: true
        Repeater {
            model: part.draft.units
            ChoiceButton {
                required property string key
                required property string words
                required chosen
                text: words
                onClicked: part.draft.setUnit(key)
            }
        }
    }
    Words {
        text: part.draft.unitWrong
        visible: text.length > 0 && !part.draft.isPrinted
        color: Theme.help
        font.pixelSize: Theme.textSmall
        Accessible.role: Accessible.AlertMessage
    }
    Field {
        label: qsTr("Reference range as printed")
        hint: qsTr("May stay empty")
        text: part.draft.reference
        wrong: part.draft.referenceWrong
        visible: part.draft.isPrinted
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        onEdited: text => part.draft.typeReference(text)
    }
}
