"""The doses of a diary file, for whoever looks again and again: the file is opened only where it has changed."""

import contextlib
from datetime import date, timedelta
from pathlib import Path

from kineret_gui.device.settings import KnownFile
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.diary.rules.schedule import next_due
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.dose_clock import dose_now
from kineret_gui.store.doses_of_period import doses_of_period, unsure_orders
from kineret_gui.store.snapshot import Stamp, stamp
from kineret_gui.store.unavailable import DiaryUnavailable, Reason, unavailable

_LOOKS_BACK = 31  # days, at most
_LOOKS_AHEAD = 366  # days


@frozen
class Seen:
    """A diary's person, the doses from some day until tomorrow, and the zone by whose clocks they are due.

    unsure  whether a newer version wrote more into what they follow from
    """

    person: Person
    doses: tuple[DoseRecord, ...]
    zone: str
    unsure: bool = False


class DueDoses:
    """Looks into diary files without holding them open, so that they can be moved, restored and taken away."""

    def __init__(self) -> None:
        self._seen: Seen | None = None
        self._looked_for: tuple[object, ...] = ()
        self._known: dict[Path, KnownFile] = {}

    def see(self, path: Path, since: date, now: Now, known: KnownFile) -> Seen:
        """The doses from that day, at most a month ago, until tomorrow. Raises DiaryUnavailable.

        known  what was settled about the file: the diary of somebody else under its name is not looked into
        """
        known = known if known.begins else self._known.get(path, known)
        looking_for = (path, _state(path), since, now.wall.date(), now.wall.hour, now.zone, known.begins)
        if self._seen is None or looking_for != self._looked_for:
            self._seen = None
            self._seen, begins = _look(path, since, now, known)
            self._known[path] = known.begun_as(begins)
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
    if any(record.is_open for record in recent.doses):
        return True
    orders = [entry.fact for entry in of_kind(recent.entries, Prescription)]
    pauses = [entry.fact for entry in of_kind(recent.entries, Pause)]
    return next_due(orders, pauses, today, within=_LOOKS_AHEAD) is not None


def _look(path: Path, since: date, now: Now, known: KnownFile) -> tuple[Seen, frozenset[str]]:
    """Read the diary; return the doses and the known copies of the diary."""
    with contextlib.closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
        if not known.may_be(diary.beginnings):
            raise DiaryUnavailable(Reason.ANOTHER, path)
        person = next((entry.fact for entry in diary.newest(Person)), None)
        if person is None:
            raise DiaryUnavailable(Reason.NOT_A_DIARY, path)
        now = dose_now(diary, now)
        today = now.day(person.day_starts)
        first, last = max(min(since, today), today - timedelta(days=_LOOKS_BACK)), today + timedelta(days=1)
        doses, begins = doses_of_period(diary, first, last, now, person.day_starts), diary.beginnings
        unsure = unsure_orders(diary, doses, today)
    return Seen(person, doses.doses, now.zone, bool(unsure)), begins
