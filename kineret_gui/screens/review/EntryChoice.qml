pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The filter of the entries: words, kind, writer and days. Each is one line; pressed, it opens and can be changed.
ColumnLayout {
    id: choice

    required property EntryListScreen screen

    Layout.alignment: Qt.AlignTop
    spacing: Theme.spaceSmall

    Field {
        label: qsTr("Search for words")
        text: choice.screen.typed
        maximumLength: 80
        onEdited: text => choice.screen.typeWords(text)
    }
    Line { part: "kind"; title: choice.screen.kind }
    Chips {
        model: choice.screen.kinds
        visible: choice.screen.part === "kind"
        onChose: key => choice.screen.choose(key)
    }
    Line { part: "writer"; title: choice.screen.writer; visible: title.length > 0 }
    ChoiceList {
        model: choice.screen.writers
        visible: choice.screen.part === "writer"
        onChose: key => choice.screen.chooseWriter(key)
    }
    Line { part: "days"; title: choice.screen.period }
    ChoiceList {
        model: choice.screen.periods
        visible: choice.screen.part === "days"
        onChose: key => choice.screen.chooseDays(key)
    }

    component Line: ListRow {
        required property string part
        folds: true
        isOpen: choice.screen.part === part
        onClicked: choice.screen.openPart(part)
        implicitHeight: Math.max(Theme.target + 4, contentItem.implicitHeight + 2 * Theme.space)
    }
}
