import QtQuick

// The title of a page or of a part of it. Qt has no level for a heading: a screen reader is told it in words.
Words {
    property bool heads: true // false for a line among others of which some do
    property int level: role === Theme.title ? 1 : 2
    property string spoken: text
    property Item leadsTo: null // the field that has the keyboard as the page comes
    property string besides // what is seen and not in `spoken`
    readonly property string summary: Theme.statements([besides, heads ? qsTr("Level %1").arg(level) : ""])

    role: Theme.title
    activeFocusOnTab: activeFocus // no stop of Tab, but Tab goes on from here
    Accessible.role: heads ? Accessible.Heading : Accessible.StaticText
    Accessible.name: spoken
    Accessible.ignored: spoken.length === 0 // it keeps a place between other things
    Accessible.description: summary
}
