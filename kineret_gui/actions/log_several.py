"""Record what was injected while nobody wrote: several days at once, each its own entry."""

from collections.abc import Collection, Sequence

from kineret_gui.actions.log_injection import AHEAD
from kineret_gui.diary.entry import Entry, Fact, NewEntry
from kineret_gui.diary.injection import Injection
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile


def log_several(diary: DiaryFile, several: Sequence[tuple[str, Injection, int]], now: Now) -> tuple[Entry[Fact], ...]:
    """The new entries, each under its id, all written or none; as read back.

    `several` says of each as the how manieth syringe of its dose it was meant. Left out are those whose time has not
    come, and those for a dose that has as many by now.
    """
    ours = {id for id, _, _ in several}
    wanted = [NewEntry(id, one) for id, one, syringe in several if _is_wanted(diary, ours, one, syringe, now)]
    return diary.add(*wanted, now=now) if wanted else ()


def _is_wanted(diary: DiaryFile, ours: Collection[str], injection: Injection, syringe: int, now: Now) -> bool:
    if injection.moment.utc > now.utc + AHEAD:
        return False
    of_the_day = diary.standing(Injection, injection.day, injection.day)
    there = sum(entry.fact.answers == injection.answers for entry in of_the_day if entry.id not in ours)
    return there < syringe
