import QtQuick

// Names what is wrong with the field above, and says it aloud.
Words {
    visible: text.length > 0
    color: Theme.help
    role: Theme.caption
    Accessible.role: Accessible.AlertMessage
}
