"""Writing a reaction and its photos into the diary, and what is said afterwards."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kineret_gui.actions.correct_entry import Corrected, NoLongerStands, NothingToCorrect
from kineret_gui.actions.log_injection import InTheFuture
from kineret_gui.actions.write_down import Written, write_anew, write_down
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.moment import moment_now
from kineret_gui.diary.photo import Picture, photo_of
from kineret_gui.diary.reaction import Reaction
from kineret_gui.screens.desk import Desk
from kineret_gui.screens.words import fill, reactions


@dataclass(frozen=True, slots=True)
class Said:
    """The words after it; with the entry where one was written."""

    words: str
    entry: Entry[Fact] | None = None

    def by(self, desk: Desk, *also: Entry[Fact]) -> None:
        """Show the words, and one Undo for all that was written with it."""
        written = [*([self.entry] if self.entry else []), *also]
        if written:
            desk.done(self.words, *written)
        else:
            desk.say(self.words)


@dataclass(frozen=True, slots=True)
class NotYet:
    """Nothing was written: a time in it has not come."""


def tr(sentence: str) -> str:
    return QCoreApplication.translate("reactionForm", sentence)


def write_reaction(desk: Desk, id: str, old: Entry[Reaction] | None, reaction: Reaction) -> Said | NotYet:
    """Write it down, in the place of the old entry where there is one. Raises DiaryUnavailable."""
    if old:
        return _write_anew(desk, id, old, reaction)
    match write_down(desk.diary, id, reaction, desk.now()):
        case Written(entry):
            told = tr("Written down: %1. Its place rests until it has healed.")
            return Said(fill(told, reactions.reaction(reaction)), entry)
        case InTheFuture():
            return NotYet()
        case other:
            assert_never(other)


def _write_anew(desk: Desk, id: str, old: Entry[Reaction], reaction: Reaction) -> Said | NotYet:
    match write_anew(desk.diary, id, old, reaction, desk.now()):
        case Corrected(entry):
            return Said(tr("Corrected. The old entry can still be read under What changed."), entry)
        case NothingToCorrect():
            return Said(tr("Nothing was changed."))
        case NoLongerStands():
            return Said(tr("Nothing was written: this entry was changed or withdrawn meanwhile."))
        case InTheFuture():
            return NotYet()
        case other:
            assert_never(other)


def write_photo(desk: Desk, id: str, reaction: str, picture: Picture) -> Said:
    """Write a photo of a reaction down, as taken into the diary now. Raises DiaryUnavailable."""
    now = desk.now()
    photo = photo_of(reaction, moment_now(now, desk.person.day_starts), picture)
    match write_down(desk.diary, id, photo, now):
        case Written(entry):
            return Said(tr("The photo is in the diary."), entry)
        case InTheFuture():
            return Said(tr("Nothing was written: the clock of this computer was changed meanwhile."))
        case other:
            assert_never(other)
