"""Say what happened on several days at once: all of it is written, or nothing."""

from collections.abc import Sequence

from kineret_gui.diary.entry import Entry, Fact, NewEntry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile


def answer_several(diary: DiaryFile, several: Sequence[NewEntry], now: Now) -> tuple[Entry[Fact], ...]:
    """The new entries as read back. Left out are those that are written by now, and those whose time has not come."""
    missing = [new for new in several if diary.entry(new.id) is None and not _is_ahead(new.fact, now)]
    return diary.add(*missing, now=now) if missing else ()


def _is_ahead(fact: Fact, now: Now) -> bool:
    return isinstance(fact, Injection) and fact.moment.utc > now.utc
