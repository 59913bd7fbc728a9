import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// One value as it was read or printed. What is seldom needed is one line; pressed, it opens.
FormPage {
    id: page

    required property MeasurementScreen screen
    readonly property MeasurementFields fields: screen.fields
    readonly property string part: screen.part
    readonly property bool chosen: fields.what.length > 0
    readonly property bool choosing: !chosen || part === "what"

    title: screen.title
    unfinished: screen.unfinished
    act: chosen ? screen.saveText : ""
    onActed: screen.save()
    readingWidth: wide ? 2 * Theme.readingWidth : Theme.readingWidth
    first: chosen && !fields.isOwn ? value.first : null
    onChosenChanged: begin()

    SecondButton {
        text: qsTr("Done, nothing more to enter")
        visible: page.screen.afterAnother && !page.chosen
        onClicked: page.screen.leave()
    }
    ListRow {
        title: qsTr("What: %1").arg(page.fields.what)
        icon.name: "chart"
        visible: page.chosen
        onClicked: page.screen.openPart("what")
        folds: true
        isOpen: page.screen.part === "what"
    }
    Words { text: qsTr("What was measured?"); visible: page.choosing; role: Theme.strong }
    MeasurementWhat {
        model: page.fields.whats
        visible: page.choosing
        columns: page.wide ? 2 : 1
        onChose: what => page.screen.choose(what)
    }
    SideBySide {
        visible: page.chosen
        columns: page.wide ? 2 : 1

        MeasurementValue { id: value; fields: page.fields; Layout.alignment: Qt.AlignTop }
        PageColumn {
            MeasurementMore { screen: page.screen }
            Card {
                visible: lines.count > 0
                Words { text: qsTr("Check before you save:"); color: Theme.inkSoft; role: Theme.caption }
                ReadBack { id: lines; model: page.screen.lines }
            }
            Notice { text: page.screen.wrong; isWrong: true }
        }
    }
}
