import QtQuick
import QtQuick.Controls.Basic

// A page that breaks every rule of a page at least once, to see that each breach is found.
Flickable {
    id: page

    required property var screen

    contentWidth: 2000
    contentHeight: 3000

    Column {
        spacing: 2

        Button { width: 200; height: 60; Accessible.name: "" }
        Button { text: "Twice"; width: 200; height: 60 }
        Button { text: "Twice"; width: 200; height: 60 }
        Button { text: "Start"; width: 200; height: 60; Accessible.name: "Go"; property bool isMain: true }
        Button { text: "Long"; width: 500; height: 60 }
        Button { text: "Nearly as long"; width: 510; height: 60 }
        Button { text: "Tiny"; width: 30; height: 30; property bool isMain: true }
        Button { text: "Far to the right"; x: 900; width: 1900; height: 60; property real needs: 60 }
        Label { text: "Nobody hears this"; Accessible.ignored: true; textFormat: Text.PlainText }
        Label { text: "This is far too long for the room it has"; width: 60; elide: Text.ElideRight }
        TextField { width: 200; height: 60; Accessible.name: "Mute"; property string wrong: "Not a time" }
        Label { text: "Not a time"; textFormat: Text.PlainText }
        Label { text: "Not a time"; textFormat: Text.PlainText }
        Label { text: "Use 100 mg"; width: 60; wrapMode: Text.Wrap; textFormat: Text.PlainText }
        Label { text: "Do not shake it."; textFormat: Text.PlainText }
        Label { text: "›"; textFormat: Text.PlainText }
        Button { text: "Echo"; width: 200; height: 60; Label { text: "Echo"; Accessible.name: text } }
        Item {
            width: 300
            height: 80
            Label { text: "Below, and read first"; y: 40 }
            Label { text: "Above, and read last" }
        }
        Item { width: 10; height: 2000 }
        Button { text: "Out of sight"; width: 200; height: 60 }
        Button { text: "A trap"; width: 200; height: 60; Keys.onTabPressed: event => event.accepted = true }
        Button { text: "Behind the trap"; width: 200; height: 60 }
    }
}
