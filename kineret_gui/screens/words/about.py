"""What the program says of itself, and of the leaflet's sentences it shows."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.screens.leaflet import Certainty, Sentence, Source
from kineret_gui.screens.words import fill

_GROUPS = {
    "prepare": QT_TRANSLATE_NOOP("about", "Before the injection"),
    "check": QT_TRANSLATE_NOOP("about", "Checking the syringe"),
    "something-is-wrong": QT_TRANSLATE_NOOP("about", "When something is wrong with a syringe"),
    "dose-full": QT_TRANSLATE_NOOP("about", "A full syringe"),
    "dose-partial": QT_TRANSLATE_NOOP("about", "Part of a syringe"),
    "dose-several": QT_TRANSLATE_NOOP("about", "Several syringes"),
    "choose-place": QT_TRANSLATE_NOOP("about", "Choosing the place"),
    "inject": QT_TRANSLATE_NOOP("about", "Injecting"),
    "afterwards": QT_TRANSLATE_NOOP("about", "Afterwards"),
    "forgotten-dose": QT_TRANSLATE_NOOP("about", "A forgotten dose"),
    "too-much": QT_TRANSLATE_NOOP("about", "Too much"),
    "stopping": QT_TRANSLATE_NOOP("about", "Stopping"),
    "same-time": QT_TRANSLATE_NOOP("about", "The time of day"),
    "lead-at-once": QT_TRANSLATE_NOOP("about", "What to do at once"),
    "help-at-once": QT_TRANSLATE_NOOP("about", "Signs that need help at once"),
    "lead-immediately": QT_TRANSLATE_NOOP("about", "What to do about a serious infection"),
    "help-immediately": QT_TRANSLATE_NOOP("about", "Signs to tell immediately"),
    "lead-as-soon-as-possible": QT_TRANSLATE_NOOP("about", "Lung disease in Still's disease"),
    "help-as-soon-as-possible": QT_TRANSLATE_NOOP("about", "Signs to tell as soon as possible"),
    "lead-same-day": QT_TRANSLATE_NOOP("about", "What to do the same day"),
    "help-same-day": QT_TRANSLATE_NOOP("about", "Signs to tell the same day"),
    "lead-ask": QT_TRANSLATE_NOOP("about", "Whom to ask"),
    "help-ask": QT_TRANSLATE_NOOP("about", "Signs to ask about"),
    "who-must-not": QT_TRANSLATE_NOOP("about", "Who must not use Kineret"),
    "do-not-combine": QT_TRANSLATE_NOOP("about", "What not to combine"),
    "very-common-effects": QT_TRANSLATE_NOOP("about", "Very common side effects"),
    "common-effects": QT_TRANSLATE_NOOP("about", "Common side effects"),
    "about-side-effects": QT_TRANSLATE_NOOP("about", "About side effects"),
    "report-side-effects": QT_TRANSLATE_NOOP("about", "Reporting side effects"),
}


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("about", sentence, "", n)


def purpose() -> tuple[str, ...]:
    """The intended purpose."""
    return (
        tr("A personal record and memory aid for one person's Kineret (anakinra) injections."),
        tr("It stores what you and your clinic decided, and shows what the leaflet says, with its source."),
        tr("It works out no dose, gives no advice drawn from your entries, and judges no score."),
        tr("It does not replace your clinic."),
        tr("The diary stays in one file on this computer. Nothing is sent anywhere."),
    )


def version(number: str) -> str:
    if not number:
        return tr("Run from its folder without being installed")
    return fill(tr("Version %1"), number)


def group(name: str) -> str:
    """The title of a group of sentences; an unknown one by its name."""
    return tr(_GROUPS[name]) if name in _GROUPS else name


def count(sentences: int) -> str:
    return tr("%n sentence(s)", n=sentences)


def certainty(certainty: Certainty) -> str:
    """How near a sentence stands to the product information."""
    if certainty is Certainty.PRIMARY:
        return tr("product information, or a faithful copy of it")
    return tr("a page by others about the product")


def dated(source: Source) -> str:
    """A text by its title, with its date."""
    return fill(tr("%1, %2"), source.title, source.date)


def rests_on(sentence: Sentence) -> str:
    """The text behind a sentence, its date, and how certain that is."""
    rests_on = fill(tr("%1 (%2)"), dated(sentence.source), certainty(sentence.certainty))
    return fill(tr("%1. A clinician has still to confirm the wording."), rests_on) if sentence.to_confirm else rests_on


def library(version: str, licence: str) -> str:
    """The version and the licence of a library, each where it is known."""
    return fill(tr("Version %1. Licence: %2"), version or tr("not known"), licence or tr("not known"))
