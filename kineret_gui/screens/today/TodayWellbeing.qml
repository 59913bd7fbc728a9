pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kineret.Screens
import "../parts"
import "../reactions"

// The person's state today: reactions that have not healed, yesterday's site, dates with the clinic, symptoms.
ColumnLayout {
    id: part

    required property Wellbeing wellbeing
    required property TodayScreen screen
    property bool showsAll: false // of the reactions, of which two stand here at first

    spacing: Theme.space

    TodayMedicinesCard { medicines: part.wellbeing.medicines }
    Repeater {
        model: Theme.soreHands ? null : part.wellbeing.reactions
        ReactionQuestion {
            required property int index
            visible: index < part.wellbeing.askedAtOnce || part.showsAll
            canAnswer: part.wellbeing.canWrite
            onAnswered: (reaction, course) => part.wellbeing.answer(reaction, course)
            onOpened: reaction => part.wellbeing.openReaction(reaction)
        }
    }
    WhenNeeded {
        needed: part.wellbeing.moreReactions.length > 0 && !Theme.soreHands
        sourceComponent: ListRow {
            title: part.wellbeing.moreReactions
            folds: true
            isOpen: part.showsAll
            onClicked: part.showsAll = !part.showsAll
        }
    }
    Repeater {
        model: part.wellbeing.looks
        TodayLook {
            onLooksWell: place => part.wellbeing.looksWell(place)
            onReacted: injection => part.wellbeing.recordReaction(injection)
        }
    }
    WhenNeeded {
        needed: part.wellbeing.reminders.unshown.length > 0
        sourceComponent: Card {
            Words { text: part.wellbeing.reminders.unshown }
            SecondButton { text: qsTr("Mark as read"); onClicked: part.wellbeing.reminders.readUnshown() }
        }
    }
    Repeater {
        model: Theme.soreHands ? null : part.wellbeing.checks
        ListRow {
            required property string check
            required title
            required detail
            icon.name: "calendar"
            onClicked: part.wellbeing.openChecks()
        }
    }
    Repeater {
        model: Theme.soreHands ? null : part.wellbeing.drafts.rows
        ListRow {
            required property string page
            required property string about
            required title
            required detail
            onClicked: part.wellbeing.drafts.open(page, about)
        }
    }
    TodayWays { screen: part.screen; wellbeing: part.wellbeing }
    TodayLater { wellbeing: part.wellbeing; visible: !Theme.soreHands }
}
