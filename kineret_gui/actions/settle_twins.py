"""Two entries of one dose, written on two devices: the same injection, or two. The person says which."""

from dataclasses import replace
from typing import cast

from kineret_gui.diary.entry import Entry, Fact, NewEntry, Withdrawal, new_id
from kineret_gui.diary.injection import Injection
from kineret_gui.diary.moment import Now
from kineret_gui.diary.prescription import Pause, Prescription
from kineret_gui.diary.review import reckon_period
from kineret_gui.diary.told_apart import ToldApart
from kineret_gui.diary.twins import Twins, twins
from kineret_gui.store.diary_file import DiaryFile


def twins_to_settle(diary: DiaryFile, now: Now, day_starts: int) -> tuple[Twins, ...]:
    """The pairs that are still to be asked about, in order of their days. Raises DiaryUnavailable."""
    days = diary.days_of_two_devices()
    if not days:
        return ()
    orders: list[Entry[Fact]] = [*diary.standing(Prescription), *diary.standing(Pause)]
    apart = [entry.fact for entry in diary.standing(ToldApart)]
    found: list[Twins] = []
    for day in days:
        entries = [*orders, *diary.standing(Injection, day, day)]
        found += twins(reckon_period(entries, day, day, now, day_starts), apart)
    return tuple(found)


def settle_as_one(
    diary: DiaryFile, pair: Twins, as_written: Entry[Injection], reason: str, now: Now
) -> tuple[Entry[Fact], ...]:
    """One injection, as one of the two has it: the earlier entry stays and says that, the later is withdrawn.

    It is always the earlier entry that stays, so that nothing is lost where two people settle it on two computers, each
    in favour of the other.
    """
    new = [NewEntry(new_id(), Withdrawal(pair.second.id, pair.second.fact.day, reason))]
    if as_written.fact != pair.first.fact:
        fact = replace(as_written.fact, answers=pair.first.fact.answers)
        new.insert(0, NewEntry(new_id(), cast(Fact, fact), replaces=pair.first.id))
    return diary.add(*new, now=now)


def settle_as_two(diary: DiaryFile, pair: Twins, now: Now) -> Entry[Fact]:
    """Two injections: nothing is taken away, and nobody is asked again."""
    (entry,) = diary.add(NewEntry(new_id(), ToldApart(pair.first.id, pair.second.id, pair.day)), now=now)
    return entry
