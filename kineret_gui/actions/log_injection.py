"""Record an injection. Never blocked, never doubled, never silent about one that is there already."""

from dataclasses import replace

from kineret_gui.actions.write_down import InTheFuture, write_now
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile


@frozen
class Logged:
    """It is on disk, as read back."""

    entry: Entry[Injection]


@frozen
class AlreadyRecorded:
    """Nothing was written: all that was expected for this dose or day is recorded. The latest one is here."""

    earlier: Entry[Injection]


def log_injection(
    diary: DiaryFile, id: str, injection: Injection, syringe: int, now: Now
) -> Logged | AlreadyRecorded | InTheFuture:
    """Record an injection as the `syringe`-th one (from 1) of its dose, or of its day if it answers no dose.

    The same id is never written twice, whatever happened in between.
    """
    if not now.has_come(injection.moment.utc):
        return InTheFuture()
    if earlier := recorded_before(diary, id, injection, syringe):
        return AlreadyRecorded(earlier)
    return Logged(write_now(diary, id, injection, now))


def recorded_before(diary: DiaryFile, id: str, injection: Injection, syringe: int) -> Entry[Injection] | None:
    """The latest that is recorded, where it may be the same as the `syringe`-th one of the dose; else None."""
    earlier = _recorded_before(diary, id, injection)
    return earlier[-1] if len(earlier) >= syringe else None


def log_further_syringe(diary: DiaryFile, id: str, injection: Injection, now: Now) -> Logged:
    """Record it beside those that are there, for the same dose: the person said the clinic ordered it."""
    return Logged(write_now(diary, id, injection, now))


def log_extra_injection(diary: DiaryFile, id: str, injection: Injection, now: Now) -> Logged:
    """Record it as answering no dose: the person said that it was one too many."""
    return Logged(write_now(diary, id, replace(injection, answers=None), now))


def _recorded_before(diary: DiaryFile, id: str, injection: Injection) -> list[Entry[Injection]]:
    of_the_day = diary.standing(Injection, injection.day, injection.day)
    others = [entry for entry in of_the_day if entry.id != id]
    if injection.answers is None:
        return others
    return [entry for entry in others if entry.fact.answers in (injection.answers, None)]
