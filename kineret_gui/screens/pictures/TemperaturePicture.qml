pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Kineret.Screens
import "../parts"

// Temperatures as a line that goes down the page: a row for each reading, joined where days follow each other.
ColumnLayout {
    id: picture

    required property PicturesScreen screen

    spacing: Theme.spaceCard

    Repeater {
        model: picture.screen.curves
        Card {
            id: curve
            required property string title
            required property string line
            required property var readings
            required property var ticks
            readonly property bool byBothClocks: readings.some(reading => reading.time.length > 9)
            readonly property int words: byBothClocks ? 160 : picture.screen.byWeeks ? 144 : 112
            readonly property real side: Math.min(words * Theme.textScale, 0.55 * chart.width)
            readonly property real plot: Math.max(60, chart.width - side)
            readonly property real pitch: Math.max(Theme.target, 3 * Theme.caption.pixels + 16, tallest() + 12) + 8
            property int at: 0
            readonly property int current: Math.min(at, rows.count - 1)
            onReadingsChanged: at = 0
            function tallest(): real {
                const heights = Array.from({ length: rows.count }, (_, n) => (rows.itemAt(n) as ReadingRow)?.wordsHeight ?? 0);
                return Math.max(0, ...heights);
            }
            function go(number: int): void { rows.itemAt(number)?.forceActiveFocus(Qt.TabFocusReason); }

            Heading { text: curve.title; role: Theme.section }
            Item {
                id: chart
                Layout.fillWidth: true
                implicitHeight: head.height + curve.readings.length * curve.pitch

                Item {
                    id: head
                    readonly property bool roomy: curve.plot >= 2.2 * Theme.caption.pixels * curve.ticks.length
                    x: curve.side
                    width: curve.plot
                    height: Theme.caption.pixels + 14
                    Repeater {
                        model: curve.ticks
                        Words {
                            required property var modelData
                            required property int index
                            text: modelData.figure
                            visible: head.roomy || index % (curve.ticks.length - 1) === 0
                            x: modelData.along * curve.plot - width / 2
                            color: Theme.inkSoft
                            role: Theme.caption
                            font: role.within(curve.plot / 5)
                        }
                    }
                }
                Repeater {
                    model: curve.ticks
                    Rectangle {
                        required property var modelData
                        x: curve.side + modelData.along * curve.plot
                        y: head.height
                        width: 1
                        height: chart.height - y
                        color: Theme.hairline
                    }
                }
                Repeater {
                    id: rows
                    model: curve.readings
                    ReadingRow {
                        required property int index
                        x: 0
                        y: head.height + index * curve.pitch
                        width: chart.width
                        height: curve.pitch - 8
                        side: curve.side
                        current: curve.current === index
                        onReached: curve.at = index
                        onWent: (across, down) => curve.go(index + across + down)
                        onClicked: picture.screen.openValue(modelData.entry, modelData.week)
                    }
                }
                Shape {
                    x: curve.side
                    y: head.height - 4
                    width: curve.plot
                    height: chart.height - y
                    preferredRendererType: Shape.CurveRenderer
                    layer.enabled: GraphicsInfo.api === GraphicsInfo.Software // which draws it outside of the page
                    Accessible.ignored: true
                    ShapePath {
                        scale: Qt.size(curve.plot, curve.pitch)
                        strokeColor: Theme.accent
                        strokeWidth: 3
                        fillColor: "transparent"
                        joinStyle: ShapePath.RoundJoin
                        PathSvg { path: curve.line }
                    }
                }
            }
        }
    }
}
