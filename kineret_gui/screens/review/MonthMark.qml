import QtQuick
import "../parts"

// A mark of the month beside what it means: of a dose, a bar, or a sign.
Item {
    id: mark

    required property string shape
    required property string tone

    implicitWidth: 26
    implicitHeight: 26

    Rectangle {
        visible: mark.shape === "bar"
        anchors.centerIn: parent
        width: parent.width
        height: 5
        radius: height / 2
        color: Theme.warn
    }
    Icon {
        anchors.centerIn: parent
        name: ({ fever: "thermometer", clinic: "clinic" })[mark.shape] ?? ""
        size: 20
        colour: mark.shape === "fever" ? Theme.help : Theme.ink
    }
    DoseMarks {
        visible: !["bar", "fever", "clinic", ""].includes(mark.shape)
        shapes: visible ? mark.shape : ""
        tones: mark.tone
        size: 24
    }
}
