"""Whether a sign of Get help came into the diary. The page stays whatever happens."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.symptom import Symptom
from kineret_gui.screens.words import days, fill
from kineret_gui.screens.words.trouble import own_mistake, trouble
from kineret_gui.store.unavailable import DiaryUnavailable


@dataclass(frozen=True, slots=True)
class Noted:
    """It is in the diary."""

    entry: Entry[Symptom]


@dataclass(frozen=True, slots=True)
class NotNoted:
    """The world kept it from being written; or, where no reason is given, a mistake of the program did."""

    why: DiaryUnavailable | None


@dataclass(frozen=True, slots=True)
class OnlyRead:
    """The diary is open to read."""


@dataclass(frozen=True, slots=True)
class NoDiary:
    """No diary is open."""


def tr(sentence: str) -> str:
    return QCoreApplication.translate("help", sentence)


def pressing(can_write: bool) -> str:
    """What comes of pressing a sign."""
    if can_write:
        return tr("Press a sign to have it written down in the diary as well.")
    return tr("No diary is open to write in: a sign that you press is not written down.")


def told(outcome: Noted | NotNoted | OnlyRead | NoDiary) -> str:
    """The outcome in a sentence or two."""
    match outcome:
        case Noted(entry):
            from kineret_gui.screens.words import symptoms  # the names of all of them; the first frame needs none

            sign = symptoms.name(entry.fact)
            return fill(tr("%1: written down in the diary at %2."), sign, days.clock(entry.fact.moment.wall))
        case NotNoted(why):
            said = trouble(why) if why else own_mistake()
            return fill(tr("It could not be written down: %1. Get help first; write it later."), said.title)
        case OnlyRead():
            return tr("This diary is open to read, so it was not written down.")
        case NoDiary():
            return tr("No diary is open, so it was not written down.")
