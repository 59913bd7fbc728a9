import QtQuick

// The title of a page or of a part of it.
Words {
    font.pixelSize: Theme.textTitle
    font.weight: Font.DemiBold
    lineHeight: 1.05
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
