"""Write a fact into the diary, or write it anew in the place of an entry that was wrong."""

from collections.abc import Iterator
from dataclasses import fields
from typing import TypeVar, cast

from kineret_gui.actions.correct_entry import (
    Corrected,
    NoLongerStands,
    NothingToCorrect,
    OnlyNewerCorrects,
    correct_entry,
)
from kineret_gui.diary.entry import Entry, Fact, NewEntry
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, Now
from kineret_gui.store.diary_file import DiaryFile

F = TypeVar("F", bound=Fact)


@frozen
class InTheFuture:
    """Nothing was written: the time has not come yet."""


@frozen
class Written:
    """It is on disk, as read back."""

    entry: Entry[Fact]


def write_now(diary: DiaryFile, id: str, fact: F, now: Now) -> Entry[F]:
    """Write a fact about this very moment, or one whose time was looked at before; the entry, as read back.

    The same id is never written twice, whatever happened in between. Raises DiaryUnavailable.
    """
    (entry,) = diary.add(NewEntry(id, fact), now=now)
    return cast(Entry[F], entry)


def write_down(diary: DiaryFile, id: str, fact: Fact, now: Now) -> Written | InTheFuture:
    """Write a new entry. The same id is never written twice, whatever happened in between."""
    if _has_not_come(fact, now):
        return InTheFuture()
    return Written(write_now(diary, id, fact, now))


def write_anew(
    diary: DiaryFile, id: str, old: Entry[Fact], fact: Fact, now: Now
) -> Corrected | NothingToCorrect | NoLongerStands | OnlyNewerCorrects | InTheFuture:
    """Write `fact` in the place of `old`, unless a time in it has not come yet."""
    if _has_not_come(fact, now):
        return InTheFuture()
    return correct_entry(diary, id, old, fact, now)


def _has_not_come(fact: Fact, now: Now) -> bool:
    return any(not now.has_come(moment.utc) for moment in _moments(fact))


def _moments(fact: Fact) -> Iterator[Moment]:
    values = (getattr(fact, field.name) for field in fields(fact))
    return (value for value in values if isinstance(value, Moment))
