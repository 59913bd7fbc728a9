"""The doses of a diary file, for whoever looks again and again: the file is opened only where it has changed."""

import contextlib
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum
from pathlib import Path

from kineret_gui.device.settings import KnownFile
from kineret_gui.diary.facts.medicine import Medicine
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.medicine_times import MedicineTime, open_times
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.diary.rules.schedule import next_due
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.dose_clock import dose_now
from kineret_gui.store.doses_of_period import doses_of_period, unsure_orders
from kineret_gui.store.medicines_of_period import medicines_of_period
from kineret_gui.store.snapshot import Stamp, stamp
from kineret_gui.store.unavailable import DiaryUnavailable, Reason, unavailable

_LOOKS_BACK = 31  # days, at most
_LOOKS_AHEAD = 366  # days


class Doubt(Enum):
    """A reason for which a dose that is open in the file may not be."""

    NEWER = "a newer version wrote more into what the doses follow from"
    LACKING = "entries are missing in the file, and an injection may be among them"


@frozen
class Seen:
    """A diary's person, the doses from some day until tomorrow, and the zone by whose clocks they are due.

    medicines  the times of these days at which other medicines are open
    """

    person: Person
    doses: tuple[DoseRecord, ...]
    zone: str
    doubts: frozenset[Doubt] = frozenset()
    medicines: tuple[MedicineTime, ...] = ()


@frozen
class _Newest:
    """The newest entry of each computer in a diary, by which it is seen that an older file took its place.

    went_back  whether the diary went on from a backup, and nobody had said that nothing is missing
    """

    beginnings: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    went_back: bool = False

    def missing_in(self, diary: DiaryFile, went_back: bool) -> frozenset[str]:
        """Return those that are not in it any more, and may be missed. Raises DiaryUnavailable."""
        is_settled = self.went_back and not went_back
        if is_settled or self.beginnings.isdisjoint(diary.beginnings):
            return frozenset()
        return frozenset(id for id in self.ids if diary.entry(id) is None)


class DueDoses:
    """Looks into diary files without holding them open, so that they can be moved, restored and taken away."""

    def __init__(self) -> None:
        self._seen: Seen | None = None
        self._looked_for: tuple[object, ...] = ()
        self._begins: dict[Path, str] = {}  # where it was not settled
        self._before: dict[Path, _Newest] = {}

    def see(self, path: Path, since: date, now: Now, known: KnownFile) -> Seen:
        """The doses from that day, at most a month ago, until tomorrow. Raises DiaryUnavailable.

        known  what was settled about the file: the diary of somebody else under its name is not looked into
        """
        known = replace(known, begins=known.begins or self._begins.get(path, ""))
        looking_for = (
            path,
            _state(path),
            since,
            now.wall.date(),
            now.wall.hour,
            now.zone,
            known.begins,
            known.went_back_to,
        )
        if self._seen is None or looking_for != self._looked_for:
            self._seen = None
            self._seen, self._before[path] = _look(path, since, now, known, self._before.get(path, _Newest()))
            self._begins[path] = known.begun_as(self._before[path].beginnings).begins
            self._looked_for = looking_for
        return self._seen


def _state(path: Path) -> Stamp:
    """Return a stamp of the file that differs after every commit, and when another file took its place."""
    try:
        state = stamp(path)
    except OSError as error:
        raise unavailable(error, path) from error
    if state[0] is None:
        raise DiaryUnavailable(Reason.MISSING, path)
    return state


def dose_comes(diary: DiaryFile, day_starts: int, now: Now) -> bool:
    """Return True if a reminder may still come: a dose of these days is open, or one is due within a year.

    Raises DiaryUnavailable.
    """
    now = dose_now(diary, now)
    today = now.day(day_starts)
    yesterday = today - timedelta(days=1)
    recent = doses_of_period(diary, yesterday, today, now, day_starts)
    medicines = [entry.fact for entry in diary.standing(Medicine)]
    if any(record.is_open for record in recent.doses) or any(one.comes_with_a_time(today) for one in medicines):
        return True
    orders = [entry.fact for entry in of_kind(recent.entries, Prescription)]
    pauses = [entry.fact for entry in of_kind(recent.entries, Pause)]
    return next_due(orders, pauses, today, within=_LOOKS_AHEAD) is not None


def _look(path: Path, since: date, now: Now, known: KnownFile, before: _Newest) -> tuple[Seen, _Newest]:
    """Read the diary; return the doses, and the entries that are the newest now, or were and are missing."""
    with contextlib.closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
        if not known.may_be(diary.beginnings):
            raise DiaryUnavailable(Reason.ANOTHER, path)
        person = next((entry.fact for entry in diary.newest(Person)), None)
        if person is None:
            raise DiaryUnavailable(Reason.NOT_A_DIARY, path)
        now = dose_now(diary, now)
        today = now.day(person.day_starts)
        first, last = max(min(since, today), today - timedelta(days=_LOOKS_BACK)), today + timedelta(days=1)
        went_back = bool(known.went_back_to)
        doses, missing = (
            doses_of_period(diary, first, last, now, person.day_starts),
            before.missing_in(diary, went_back),
        )
        doubts = {
            Doubt.NEWER: bool(unsure_orders(diary, doses, today)),
            Doubt.LACKING: bool(missing) or went_back,
        }
        present = frozenset(doubt for doubt, is_there in doubts.items() if is_there)
        newest = _Newest(diary.beginnings, diary.newest_ids() | missing, went_back)
        medicines = medicines_of_period(diary, today, last, now, person.day_starts)
        return Seen(person, doses.doses, now.zone, present, open_times(medicines.doses)), newest
