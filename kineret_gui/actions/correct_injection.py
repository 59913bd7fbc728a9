"""Correct an injection, unless the new time has not come yet."""

from kineret_gui.actions.correct_entry import (
    Corrected,
    NoLongerStands,
    NothingToCorrect,
    OnlyNewerCorrects,
    correct_entry,
)
from kineret_gui.actions.log_injection import InTheFuture
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import AHEAD, Now
from kineret_gui.store.diary_file import DiaryFile


def correct_injection(
    diary: DiaryFile, id: str, old: Entry[Injection], injection: Injection, now: Now
) -> Corrected | NothingToCorrect | NoLongerStands | OnlyNewerCorrects | InTheFuture:
    """Write `injection` in the place of `old`."""
    if injection.moment.utc > now.utc + AHEAD:
        return InTheFuture()
    return correct_entry(diary, id, old, injection, now)
