import QtQuick
import QtQuick.Layouts

// One column of a page: it begins at the top, however long its neighbour is.
ColumnLayout {
    spacing: Theme.space
    Layout.alignment: Qt.AlignTop
}
