"""Words of the program on itself, and of the leaflet's sentences it shows."""

from kineret_gui.wording import fill
from kineret_gui.wording.leaflet import Certainty, Sentence, Source
from kineret_gui.wording.translation import tr, translatable

_GROUPS = {
    "prepare": translatable("Before the injection"),
    "check": translatable("Checking the syringe"),
    "something-is-wrong": translatable("If something is wrong with a syringe"),
    "dose-full": translatable("A full syringe"),
    "dose-partial": translatable("Part of a syringe"),
    "dose-several": translatable("Several syringes"),
    "choose-place": translatable("Choosing the injection site"),
    "inject": translatable("Injecting"),
    "afterwards": translatable("After the injection"),
    "forgotten-dose": translatable("A missed dose"),
    "too-much": translatable("Too much Kineret"),
    "stopping": translatable("Stopping Kineret"),
    "same-time": translatable("Time of day"),
    "lead-at-once": translatable("What to do immediately"),
    "help-at-once": translatable("Signs that need help immediately"),
    "lead-immediately": translatable("What to do about a serious infection"),
    "help-immediately": translatable("Signs to tell immediately"),
    "lead-as-soon-as-possible": translatable("Lung disease in Still's disease"),
    "help-as-soon-as-possible": translatable("Signs to tell as soon as possible"),
    "lead-same-day": translatable("What to tell the doctor today"),
    "help-same-day": translatable("Signs to tell the doctor about today"),
    "lead-ask": translatable("Whom to ask"),
    "help-ask": translatable("Signs to ask about"),
    "who-must-not": translatable("Who must not use Kineret"),
    "do-not-combine": translatable("What not to combine with Kineret"),
    "very-common-effects": translatable("Very common side effects"),
    "common-effects": translatable("Common side effects"),
    "about-side-effects": translatable("About side effects"),
    "report-side-effects": translatable("Reporting side effects"),
}


def purpose() -> tuple[str, ...]:
    """The intended purpose."""
    return (
        tr("A personal record and memory aid for one person's Kineret (anakinra) injections."),
        tr("It keeps what you and the clinic decided, and shows what the leaflet says, with the source."),
        tr("It does not work out doses, give advice based on your entries, or score symptoms."),
        tr("It does not replace advice from the clinic."),
        tr("The diary is stored in one file on this computer. Nothing is sent anywhere."),
    )


def version(number: str) -> str:
    if not number:
        return tr("Running from its folder (not installed)")
    return fill(tr("Version %1"), number)


def group(name: str) -> str:
    """The title of a group of sentences; an unknown one by its name."""
    return tr(_GROUPS[name]) if name in _GROUPS else name


def count(sentences: int) -> str:
    return tr("%n sentence(s)", n=sentences)


def certainty(certainty: Certainty) -> str:
    """Return how near a sentence stands to the product information."""
    if certainty is Certainty.PRIMARY:
        return tr("product information, or an exact copy of it")
    return tr("a page about the product from another source")


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
