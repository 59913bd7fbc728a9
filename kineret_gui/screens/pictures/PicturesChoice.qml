import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../when"

// The picture that is looked at, and its days.
ColumnLayout {
    id: choice

    required property PicturesScreen screen

    spacing: Theme.spaceSmall

    ChoiceGrid {
        cellWidth: 150
        model: choice.screen.pictures
        onChose: key => choice.screen.choosePicture(key)
    }
    PeriodButtons { days: choice.screen.days }
}
