import QtQuick

// What it moves lies so many pixels lower than its layout has put it.
Translate {
    property real by: 0

    y: by
}
