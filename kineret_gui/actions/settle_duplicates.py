"""Two entries of one dose, written on two devices: the same injection, or two. The person says which.

Where one says on one computer that they are one, and another on another that they are two, both are asked again: else a
second injection that somebody knows of would be gone without a word.
"""

from dataclasses import replace
from typing import cast

from kineret_gui.diary.entry import Entry, Fact, NewEntry, Withdrawal, as_written, new_id
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.merging.possible_duplicates import PossibleDuplicates, possible_duplicates
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.store.codec import carried_over
from kineret_gui.store.diary_file import DiaryFile


def duplicates_to_settle(diary: DiaryFile, now: Now, day_starts: int) -> tuple[PossibleDuplicates, ...]:
    """The pairs that are still to be asked about, in order of their days. Raises DiaryUnavailable."""
    words = diary.standing(ConfirmedDistinct)
    pairs = [pair for word in words if (pair := _contradicted(diary, word))]
    days = diary.days_of_two_devices()
    if not days:
        return tuple(pairs)
    orders: list[Entry[Fact]] = [*diary.standing(Prescription), *diary.standing(Pause)]
    apart = [entry.fact for entry in words]
    for day in days:
        entries = [*orders, *diary.standing(Injection, day, day)]
        pairs += possible_duplicates(reckon_period(entries, day, day, now, day_starts), apart)
    return tuple(sorted(pairs, key=lambda pair: pair.dose))


def settle_as_one(
    diary: DiaryFile, pair: PossibleDuplicates, chosen: Entry[Injection], reason: str, now: Now
) -> tuple[Entry[Fact], ...]:
    """One injection, as one of the two has it: the earlier entry stays and says that, the later is withdrawn.

    It is always the earlier entry that stays, so that nothing is lost where two people settle it on two computers, each
    in favour of the other. One that a newer version wrote more into stays as it is.
    """
    new: list[NewEntry] = []
    stays = _standing(diary, pair.first if pair.apart is None or _standing(diary, pair.first) else pair.second)
    if stays and chosen.fact != stays.fact and not stays.is_newer:
        fact = cast(Fact, replace(chosen.fact, answers=pair.first.fact.answers))
        new.append(NewEntry(new_id(), carried_over(fact, cast(Entry[Fact], chosen)), replaces=stays.id))
    gone: Entry[Fact] = cast(Entry[Fact], pair.apart or pair.second)
    new.append(NewEntry(new_id(), Withdrawal(gone.id, gone.fact.day, reason)))
    return diary.add(*new, now=now)


def settle_as_two(diary: DiaryFile, pair: PossibleDuplicates, now: Now) -> tuple[Entry[Fact], ...]:
    """Two injections: nothing is taken away, what somebody took away is written again, and nobody is asked again."""
    new: list[NewEntry] = []
    ids: list[str] = []
    for entry in (pair.first, pair.second):
        stands = _standing(diary, entry)
        if stands and stands.fact == entry.fact:
            ids.append(stands.id)
        else:
            ids.append(new_id())
            new.append(
                NewEntry(ids[-1], as_written(cast(Entry[Fact], entry)), replaces=stands.id if stands else entry.id)
            )
    if ids != [pair.first.id, pair.second.id] or not pair.apart:
        new.append(NewEntry(new_id(), ConfirmedDistinct(ids[0], ids[1], pair.day)))
        if pair.apart:
            new.append(NewEntry(new_id(), Withdrawal(pair.apart.id, pair.day)))
    return diary.add(*new, now=now)


def _contradicted(diary: DiaryFile, word: Entry[ConfirmedDistinct]) -> PossibleDuplicates | None:
    """The two that were said to be two, where one of them was struck through on another device meanwhile."""
    entries = [diary.entry(id) for id in (word.fact.entry, word.fact.other)]
    pair = sorted((one for one in entries if one and isinstance(one.fact, Injection)), key=lambda one: one.written)
    if len(pair) < 2:
        return None
    first, second = (cast(Entry[Injection], one) for one in pair)
    dose = first.fact.answers or second.fact.answers
    stand = [_standing(diary, one) is not None for one in (first, second)]
    gone = second if stand[0] else first
    struck = [one for one in diary.later_about(gone.id) if isinstance(one.fact, Withdrawal)]
    if dose is None or sum(stand) != 1 or all(one.device == _as_first_written(diary, word).device for one in struck):
        return None
    return PossibleDuplicates(dose, first, second, word)


def _as_first_written(diary: DiaryFile, word: Entry[ConfirmedDistinct]) -> Entry[ConfirmedDistinct]:
    """It, before it was taken back and said again."""
    earlier = diary.entry(word.replaces) if word.replaces else None
    return _as_first_written(diary, cast(Entry[ConfirmedDistinct], earlier)) if earlier else word


def _standing(diary: DiaryFile, entry: Entry[Injection]) -> Entry[Injection] | None:
    """Return what stands now of an entry and its corrections."""
    if diary.stands(entry.id):
        return entry
    later = (one for one in diary.later_about(entry.id) if isinstance(one.fact, Injection))
    standing = (_standing(diary, cast(Entry[Injection], one)) for one in later)
    return next((one for one in standing if one), None)
