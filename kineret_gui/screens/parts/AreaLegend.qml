pragma ComponentBehavior: Bound
import QtQuick

// What the shades and lines of the areas mean. The list beside the drawing says the same of each place in words.
Flow {
    id: legend

    required property var meanings // of {age, outline, hatching, inContrast, words, suggested}

    spacing: Theme.space

    Repeater {
        model: legend.meanings
        Row {
            id: meaning
            required property var modelData
            spacing: Theme.spaceSmall

            Item {
                width: 30
                height: words.implicitHeight
                AreaShape {
                    y: (parent.height - 24) / 2
                    width: 30
                    height: 24
                    layer.enabled: GraphicsInfo.api === GraphicsInfo.Software // which draws a bare Shape outside of what clips it
                    outline: meaning.modelData.outline
                    hatching: Theme.contrast ? meaning.modelData.inContrast : meaning.modelData.hatching
                    age: meaning.modelData.age
                    suggested: meaning.modelData.suggested
                }
                DoseMark {
                    anchors.centerIn: parent
                    visible: meaning.modelData.age === "resting"
                    shape: "cross"
                    tone: "quiet"
                    colour: Theme.ink
                    size: 12
                }
            }
            Words {
                id: words
                text: meaning.modelData.words
                width: Math.min(implicitWidth, legend.width - 30 - Theme.spaceSmall)
                role: Theme.caption
            }
        }
    }
}
