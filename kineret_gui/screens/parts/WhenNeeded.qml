import QtQuick
import QtQuick.Layouts

// Something that a page shows on few days: made when it is first needed, and kept from then on.
Loader {
    required property bool needed
    property bool isMade: false

    active: needed || isMade
    visible: needed
    Layout.fillWidth: true
    onLoaded: isMade = true
}
