import QtQuick.Layouts

// Buttons or short fields side by side, all as wide as each other: two in a row, or one where the letters are large.
GridLayout {
    columns: Theme.textScale > 1.3 ? 1 : 2
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall
    uniformCellWidths: true
    Layout.fillHeight: false // a button fills its row, and the rows no more than they need
}
