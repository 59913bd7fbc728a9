"""The entries of an open diary that stand, as a page asks for them."""

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from kineret_gui.diary.entry import KINDS, Entry, F_co, Fact, Foreign
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.photo import PhotoMark
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.record import Record
from kineret_gui.diary.rules.recorded_days import OF_NO_DAY
from kineret_gui.diary.task import Task, gathered, run_task
from kineret_gui.store.open_diary import OpenDiary
from kineret_gui.store.unavailable import DiaryUnavailable, Reason

_NAMES: Mapping[type, str] = {fact: name for name, fact in KINDS.items()}
_ALL = -1  # as a limit


class StandingEntries(OpenDiary):
    """Entries that nothing replaced or withdrew. Every method raises DiaryUnavailable when the world fails."""

    @contextlib.contextmanager
    def looking(self) -> Iterator[None]:
        """Read what belongs together: that the file is there, and still the same, is seen to once and not at each word.

        Writing ends the look: whoever writes sees to the file himself.
        """
        with self._world():
            self._table  # noqa: B018 - opens the file that is there now
        self._is_looking = True
        try:
            yield
        finally:
            self._is_looking = False

    def standing(
        self, kind: type[F_co], first: date | None = None, last: date | None = None
    ) -> tuple[Entry[F_co], ...]:
        """The entries of a kind that count for a day of the period and stand, in order of day and writing.

        Orders of the clinic come with what they replaced. What only a newer version can read is of no kind, here and
        below.
        """
        with self._world():
            entries = self._of_kind(kind, self._table.standing(_NAMES[kind], first, last))
            if kind is Prescription:
                return tuple(replace(entry, before=self._replaced_by(kind, entry)) for entry in entries)
            return tuple(entries)

    def about_doses(self, first: date, last: date) -> tuple[Entry[Fact], ...]:
        """All that what became of the doses of a period follows from: `reckon_period` asks for it.

        With it comes what only a newer version can read, of the same kinds and days.
        """
        orders: list[Entry[Fact]] = [*self.standing(Prescription), *self.unread(Prescription)]
        return (*orders, *self.all_of((Pause,), None, None), *self.all_of((Injection, DoseAnswer), first, last))

    def all_of(self, kinds: Iterable[type[Fact]], first: date | None, last: date | None) -> tuple[Entry[Fact], ...]:
        """The standing entries of these kinds for the days of a period, also those that cannot be read here."""
        return tuple(run_task(self.all_of_in_steps(kinds, first, last)))

    def all_of_in_steps(
        self, kinds: Iterable[type[Fact]], first: date | None, last: date | None
    ) -> Task[list[Entry[Fact]]]:
        """The same with pauses: looked up at once, so that it belongs together, and worked out little by little."""
        with self._world():
            names = (_NAMES[kind] for kind in kinds)
            records = [record for name in names for record in self._table.standing(name, first, last)]
        return (yield from gathered(map(self.read_entry, records)))

    def of_unknown_kinds(self, first: date, last: date) -> tuple[Entry[Fact], ...]:
        """The standing entries of a period of kinds that only a newer version knows."""
        with self._world():
            return tuple(map(self.read_entry, self._table.standing_of_other_kinds(tuple(KINDS), first, last)))

    def is_recorded(self, first: date, last: date) -> bool:
        """Return whether anything tells of the days of a period; no entry is read."""
        with self._world():
            return self._table.is_any_of_other_kinds([_NAMES[kind] for kind in OF_NO_DAY], first, last)

    def unread(
        self, kind: type[Fact], first: date | None = None, last: date | None = None
    ) -> tuple[Entry[Foreign], ...]:
        """The standing entries of a kind, for the days of a period, that only a newer version can read."""
        with self._world():
            return tuple(self._of_kind(Foreign, self._table.standing(_NAMES[kind], first, last)))

    def newest(self, kind: type[F_co], limit: int = 1) -> tuple[Entry[F_co], ...]:
        """The standing entries of a kind with the latest days, newest first."""
        with self._world():
            records = tuple(self._table.newest_standing(_NAMES[kind], limit))
            entries = tuple(self._of_kind(kind, records))
            if len(entries) == len(records):
                return entries
            return tuple(islice(self._of_kind(kind, self._table.newest_standing(_NAMES[kind], _ALL)), limit))

    def of_days(self, first: date, last: date) -> tuple[Entry[Fact], ...]:
        """The standing entries of every kind for the days of a period, in order of day and writing."""
        with self._world():
            return tuple(self.read_entry(record) for record in self._table.standing_of_days(first, last))

    def last_injections_into(self, spots: Iterable[str]) -> tuple[Entry[Injection], ...]:
        """The latest injection into each of these spots, where there is one."""
        with self._world():
            records = (self._table.last_injection_into(spot) for spot in spots)
            return tuple(self._of_kind(Injection, (record for record in records if record)))

    def newest_injections_into(self, spots: Sequence[str], limit: int) -> tuple[Entry[Injection], ...]:
        """The latest injections into any of these spots, newest first."""
        with self._world():
            return tuple(self._of_kind(Injection, self._table.newest_injections_into(spots, limit)))

    def unhealed_reactions(self, today: date) -> tuple[Entry[Reaction], ...]:
        """The reactions that had not healed before today."""
        with self._world():
            return tuple(self._of_kind(Reaction, self._table.unhealed_reactions(today)))

    def reaction(self, id: str) -> Entry[Reaction] | None:
        """The standing entry of a reaction, by the id that its answers know."""
        with self._world():
            record = self._table.reaction(id)
            return next(self._of_kind(Reaction, (record,)), None) if record else None

    def of_reaction(self, kind: type[F_co], reaction: str) -> tuple[Entry[F_co], ...]:
        """The standing answers to a reaction, or its photos, in order of day and writing."""
        with self._world():
            return tuple(self._of_kind(kind, self._table.of_reaction(_NAMES[kind], reaction)))

    def photo_marks(self, first: date, last: date) -> tuple[PhotoMark, ...]:
        """The standing photos of a period, in order of day; no picture is read."""
        with self._world():
            marks = tuple(self._table.photo_marks(first, last))
        try:
            return tuple(PhotoMark(entry, date.fromisoformat(day), reaction) for entry, day, reaction in marks)
        except ValueError as error:
            raise DiaryUnavailable(Reason.DAMAGED, self.path) from error

    def days_of_two_devices(self) -> tuple[date, ...]:
        """The days of doses for which two devices may each have written an injection that stands, in order."""
        with self._world():
            days = dict.fromkeys(self._table.days_of_two_devices())
        return tuple(map(date.fromisoformat, days))

    def _replaced_by(self, kind: type[F_co], entry: Entry[F_co]) -> tuple[Entry[F_co], ...]:
        """Return what an entry stands for, the oldest first."""
        by_id: dict[str, Record] = {}
        earlier = entry.replaces
        while earlier and earlier not in by_id and (record := self._table.record(earlier)):
            by_id[earlier] = record
            earlier = record.replaces
        return tuple(self._of_kind(kind, reversed(by_id.values())))

    def _of_kind(self, kind: type[F_co], records: Iterable[Record]) -> Iterator[Entry[F_co]]:
        """The entries of those records that can be read as of that kind."""
        for entry in map(self.read_entry, records):
            if isinstance(entry.fact, kind):
                yield entry  # type: ignore[misc]
