pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens as Kineret

// The whole body with what was marked on it. It is a picture: the joints are chosen in the list that goes with it.
GridLayout {
    id: map

    required property Kineret.RowListModel joints
    property string outline
    property string details
    property real drawnWidth: 1
    property real drawnHeight: 1
    property var letters: []
    property string eyes
    property bool wide: false
    signal turnedSore(id: string)
    signal turnedSwollen(id: string)

    Layout.fillWidth: true
    columns: wide ? 2 : 1
    columnSpacing: Theme.spaceCard
    rowSpacing: Theme.spaceCard

    component Mark: RowLayout {
        property alias sore: dot.sore
        property alias swollen: dot.swollen
        property alias text: words.text
        spacing: Theme.spaceSmall
        JointDot { id: dot }
        Words { id: words; color: Theme.inkSoft; role: Theme.caption }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 1
        spacing: Theme.spaceSmall

        BodyFigure {
            id: drawing
            outline: map.outline
            details: map.details
            drawnWidth: map.drawnWidth
            drawnHeight: map.drawnHeight
            letters: map.letters
            Layout.fillWidth: true
            Layout.maximumWidth: map.wide ? 320 : 240
            Layout.alignment: Qt.AlignHCenter
            Accessible.ignored: true

            Repeater {
                model: map.joints
                JointDot {
                    required property real fromLeft
                    required property real fromTop
                    required sore
                    required swollen
                    x: fromLeft * drawing.width - width / 2
                    y: fromTop * drawing.height - height / 2
                }
            }
        }
        Words {
            text: map.eyes
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            role: Theme.caption
        }
        Mark { sore: true; text: qsTr("Ring: sore") }
        Mark { swollen: true; text: qsTr("Square: swollen") }
        Mark { sore: true; swollen: true; text: qsTr("Ring and square: sore and swollen") }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 2
        spacing: Theme.spaceSmall
        Repeater {
            model: map.joints
            JointChoice {
                onTurnedSore: id => map.turnedSore(id)
                onTurnedSwollen: id => map.turnedSwollen(id)
            }
        }
    }
}
