pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"

// The dose of today at a glance: its state, how much, where, and what to do about it.
Card {
    id: card

    required property TodayScreen screen
    readonly property Hero hero: screen.hero
    readonly property bool given: hero.isGiven
    readonly property bool few: hero.state !== screen.headline
    readonly property color inkHere: given ? Theme.goodTintText : Theme.ink
    readonly property color inkSoftHere: given ? Theme.goodTintText : Theme.inkSoft
    readonly property bool roomy: width >= 20 * Theme.body.pixels
    property bool tellsWhy: false

    color: given ? Theme.goodTint : Theme.surface
    border.color: given ? Theme.good : Theme.hairline
    border.width: given && Theme.contrast ? Theme.tintEdgeWidth : Theme.hairlineWidth

    RowLayout {
        spacing: Theme.space
        HeroMark { shape: card.screen.shape; tone: card.screen.tone; filled: card.given; isNew: card.hero.isNew }
        Heading {
            text: card.hero.state
            role: card.few ? Theme.hero : Theme.title
            color: card.inkHere
            level: 1
            spoken: card.screen.headline
            besides: spoken.includes(text) ? "" : text
        }
    }
    Notice { text: card.screen.warning }
    TodayNewer { screen: card.screen }
    TodayFirst { first: card.screen.first }
    RowLayout {
        spacing: Theme.space
        ColumnLayout {
            spacing: Theme.spaceTiny
            Layout.alignment: Qt.AlignTop
            Words { text: Theme.unbroken(card.hero.dose); visible: text.length > 0; color: card.inkHere; role: card.given ? Theme.section : Theme.body }
            Words {
                text: card.hero.place
                visible: text.length > 0
                color: card.inkHere
                role: Theme.section
                Layout.topMargin: card.given ? 0 : Theme.spaceSmall
                Accessible.name: card.hero.spoken
                Accessible.description: Accessible.name.includes(text) ? "" : text
            }
            Words {
                text: card.hero.spot
                visible: text.length > 0
                color: card.inkSoftHere
                Accessible.name: text
            }
            Words { text: card.hero.by; visible: text.length > 0; color: card.inkSoftHere; role: Theme.caption }
            Words { text: Theme.unbroken(card.screen.extra); visible: text.length > 0; color: card.inkHere; role: Theme.strong }
        }
        WhenNeeded {
            needed: card.roomy && card.hero.tile.outline.length > 0
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.rail
            sourceComponent: PlaceTile { drawn: card.hero.tile; behind: card.color; given: card.given }
        }
    }
    WhenNeeded {
        needed: card.screen.shape === "none" && !Theme.soreHands
        sourceComponent: NothingYet {
            drawing: "nothing-due"
            act: card.hero.lacksOrder ? qsTr("Enter a new prescription") : ""
            onActed: card.hero.enterOrder()
        }
    }
    WhenNeeded {
        needed: card.screen.start.length > 0
        Layout.maximumWidth: Theme.readingWidth
        sourceComponent: MainButton { text: card.screen.start; onClicked: card.screen.startInjection() }
    }
    WhenNeeded {
        id: already
        readonly property bool here: Theme.soreHands && card.screen.injectedHere.length > 0
        readonly property string text: here ? card.screen.injectedHere : card.screen.already
        needed: text.length > 0 && !card.given
        Layout.maximumWidth: Theme.readingWidth
        sourceComponent: SecondButton {
            text: already.text
            matters: true
            onClicked: already.here ? card.screen.recordSuggested() : card.screen.alreadyInjected()
        }
    }
    WhenNeeded {
        needed: card.given
        sourceComponent: HeroGiven { hero: card.hero; visible: card.given }
    }
    ColumnLayout {
        spacing: Theme.spaceTiny
        GridLayout {
            columns: card.roomy ? 2 : 1
            columnSpacing: Theme.space
            visible: why.visible || since.visible
            TextPress {
                id: why
                text: card.tellsWhy ? qsTr("Hide the reason") : qsTr("Why here?")
                icon.name: card.tellsWhy ? "shut" : "open"
                visible: card.screen.why.length > 0
                onClicked: card.tellsWhy = !card.tellsWhy
            }
            Words {
                id: since
                text: card.screen.since
                visible: text.length > 0
                color: card.inkSoftHere
                role: Theme.caption
            }
        }
        Words { text: card.screen.why; visible: card.tellsWhy && text.length > 0; color: Theme.inkSoft }
        GridLayout {
            columns: card.roomy ? 2 : 1
            rowSpacing: Theme.spaceTiny
            Words { text: card.screen.day; color: card.inkSoftHere; role: Theme.caption }
            Words {
                text: card.screen.asOf
                color: card.inkSoftHere
                role: Theme.caption
                Layout.fillWidth: !card.roomy
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
