"""Writing what was felt into the diary, and what is said afterwards."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kineret_gui.actions.correct_entry import Corrected, NoLongerStands, NothingToCorrect
from kineret_gui.actions.log_injection import InTheFuture
from kineret_gui.actions.write_down import Written, write_anew, write_down
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.screens.desk import Desk
from kineret_gui.screens.reactions.writing import NotYet, Said


def tr(sentence: str) -> str:
    return QCoreApplication.translate("symptomForms", sentence)


def write(desk: Desk, id: str, old: Entry[Fact] | None, fact: Fact, told: str) -> Said | NotYet:
    """Write it down, in the place of the old entry where there is one. Raises DiaryUnavailable."""
    if old:
        return _write_anew(desk, id, old, fact)
    match write_down(desk.diary, id, fact, desk.now()):
        case Written(entry):
            return Said(told, entry)
        case InTheFuture():
            return NotYet()
        case other:
            assert_never(other)


def _write_anew(desk: Desk, id: str, old: Entry[Fact], fact: Fact) -> Said | NotYet:
    match write_anew(desk.diary, id, old, fact, desk.now()):
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


def not_come_yet() -> str:
    """Why a time is not taken."""
    return tr("This time has not come yet. Please check the day and the time.")
