import QtQuick.Layouts

// The parts of a page in columns of the same width where the window is wide, and below each other where it is not.
GridLayout {
    columnSpacing: Theme.spaceCard
    rowSpacing: Theme.spaceCard
    uniformCellWidths: true
}
