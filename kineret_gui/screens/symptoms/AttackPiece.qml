import QtQuick
import Kineret.Screens
import "../parts"

// One thing that can be said of an attack.
ListRow {
    id: piece

    required property AttackScreen screen
    required property string part

    onClicked: screen.openPart(part)
    folds: true
    isOpen: screen.part === part
}
