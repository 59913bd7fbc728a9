"""Writing a reaction and its photos into the diary, and what is said afterwards."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kineret_gui.actions.log_injection import InTheFuture
from kineret_gui.actions.write_down import Written, write_down
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.moment import moment_now
from kineret_gui.diary.photo import Picture, photo_of
from kineret_gui.diary.reaction import Reaction
from kineret_gui.screens.desk import Desk
from kineret_gui.screens.words import fill, reactions
from kineret_gui.screens.writing import NotYet, Said, write


def tr(sentence: str) -> str:
    return QCoreApplication.translate("reactionForm", sentence)


def write_reaction(desk: Desk, id: str, old: Entry[Reaction] | None, reaction: Reaction) -> Said | NotYet:
    """Write it down, in the place of the old entry where there is one. Raises DiaryUnavailable."""
    told = fill(tr("Written down: %1. Its place rests until it has healed."), reactions.reaction(reaction))
    return write(desk, id, old, reaction, told)


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
