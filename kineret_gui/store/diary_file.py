"""One diary is one file about one person: entries are read and added, and nothing is ever changed."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from pathlib import Path

from kineret_gui.diary.entry import KINDS, Entry, F_co, Fact, Foreign, NewEntry
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.photo import PhotoMark
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.merging.merge import in_order_of_writing
from kineret_gui.diary.moment import Now
from kineret_gui.diary.record import FIRST_HASH, Record
from kineret_gui.diary.task import Task
from kineret_gui.store.codec import NotReadable, entry_of
from kineret_gui.store.connection import connect, open_file, read_setting, why_not_written
from kineret_gui.store.device_name import DeviceNames, DeviceNaming, FixedDeviceName, is_of
from kineret_gui.store.entry_table import EntryTable
from kineret_gui.store.read_only_connection import open_to_read
from kineret_gui.store.snapshot import Stamp, is_same_file, stamp
from kineret_gui.store.unavailable import WORLD_ERRORS, DiaryUnavailable, Reason, unavailable
from kineret_gui.store.verification import Verification, inspect_whole
from kineret_gui.store.version import APPLICATION_ID, NEWEST_VERSION

_KIND_OF_TYPE: Mapping[type, str] = {fact: kind for kind, fact in KINDS.items()}
_ALL = -1  # as a limit
_TRIES = 3  # to write, while the file is replaced each time


class DiaryFile:
    """An open diary: the file that has its name now, also where it took the place of the one that was opened.

    Every method raises DiaryUnavailable when the world fails. Subscribers are told once, after each commit.

    cannot_write   why this diary can only be read; None where it can be written
    lacks_entries  whether entries that were in it while it was open are not in the file that is there now
    """

    def __init__(
        self, path: Path, device: str, writer: str, read_only: bool = False, names: DeviceNames | None = None
    ) -> None:
        """Open an existing diary. Never makes a file.

        device   names this computer
        names    gives the names under which it writes; that of the computer itself where nothing is remembered
        """
        self.path = path.absolute()
        self.writer = writer
        self._device = device
        self._hand = DeviceNaming(names or FixedDeviceName(device))
        self._subscribers: list[Callable[[], None]] = []
        self._subscribers_to_others: list[Callable[[], None]] = []
        self._only_to_read = read_only
        self._beginnings: frozenset[str] = frozenset()
        self._newest_ids: frozenset[str] = frozenset()
        self._missing_ids: frozenset[str] = frozenset()
        self._forms: dict[str, str] = {}  # as they were in the file
        self._own_forms: dict[str, str] = {}  # those of them that were kept by this program
        self._is_closed = False
        self._opened_as: Stamp = ()
        with self._world():
            self._open()

    def close(self) -> None:
        self._is_closed = True
        self._hand.let_go()
        self._connection.close()

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Call back after every commit of this program."""
        self._subscribers.append(callback)

    def subscribe_to_others(self, callback: Callable[[], None]) -> None:
        """Call back once it was seen that somebody else wrote to the file or replaced it.

        It is seen by whatever is read or written next, and the callback comes in the middle of that.
        """
        self._subscribers_to_others.append(callback)

    def touched(self) -> Stamp | None:
        """What the file is known by now, where others wrote to it or replaced it. It is not opened for that."""
        with contextlib.suppress(OSError):  # which whatever reads next says
            if not self._is_closed and (now := stamp(self.path)) != self._opened_as:
                return now
        return None

    @property
    def lacks_entries(self) -> bool:
        return bool(self._missing_ids)

    @property
    def beginnings(self) -> frozenset[str]:
        """By what a copy of this diary is known: it has one of these in common, if not more. Empty: not known."""
        return self._beginnings

    # Reading

    def standing(
        self, kind: type[F_co], first: date | None = None, last: date | None = None
    ) -> tuple[Entry[F_co], ...]:
        """The entries of a kind that count for a day of the period and stand, in order of day and writing.

        Orders of the clinic come with what they replaced. What only a newer version can read is of no kind, here and
        below.
        """
        with self._world():
            found = self._of_kind(kind, self._ledger.standing(_KIND_OF_TYPE[kind], first, last))
            if kind is Prescription:
                return tuple(replace(entry, before=self._replaced_by(kind, entry)) for entry in found)
            return tuple(found)

    def about_doses(self, first: date, last: date) -> tuple[Entry[Fact], ...]:
        """All that what became of the doses of a period follows from: `reckon_period` asks for it.

        With it comes what only a newer version can read, of the same kinds and days.
        """
        orders: list[Entry[Fact]] = [*self.standing(Prescription), *self.unread(Prescription)]
        return (*orders, *self.all_of((Pause,), None, None), *self.all_of((Injection, DoseAnswer), first, last))

    def all_of(self, kinds: Iterable[type[Fact]], first: date | None, last: date | None) -> tuple[Entry[Fact], ...]:
        """The standing entries of these kinds for the days of a period, also those that cannot be read here."""
        with self._world():
            names = (_KIND_OF_TYPE[kind] for kind in kinds)
            return tuple(self._entry(record) for name in names for record in self._ledger.standing(name, first, last))

    def of_unknown_kinds(self, first: date, last: date) -> tuple[Entry[Fact], ...]:
        """The standing entries of a period of kinds that only a newer version knows."""
        with self._world():
            return tuple(map(self._entry, self._ledger.standing_of_other_kinds(tuple(KINDS), first, last)))

    def unread(
        self, kind: type[Fact], first: date | None = None, last: date | None = None
    ) -> tuple[Entry[Foreign], ...]:
        """The standing entries of a kind, for the days of a period, that only a newer version can read."""
        with self._world():
            return tuple(self._of_kind(Foreign, self._ledger.standing(_KIND_OF_TYPE[kind], first, last)))

    def newest(self, kind: type[F_co], limit: int = 1) -> tuple[Entry[F_co], ...]:
        """The standing entries of a kind with the latest days, newest first."""
        with self._world():
            records = tuple(self._ledger.newest_standing(_KIND_OF_TYPE[kind], limit))
            found = tuple(self._of_kind(kind, records))
            if len(found) == len(records):
                return found
            return tuple(islice(self._of_kind(kind, self._ledger.newest_standing(_KIND_OF_TYPE[kind], _ALL)), limit))

    def of_days(self, first: date, last: date) -> tuple[Entry[Fact], ...]:
        """The standing entries of every kind for the days of a period, in order of day and writing."""
        with self._world():
            return tuple(self._entry(record) for record in self._ledger.standing_of_days(first, last))

    def changes(self, first: date, last: date, limit: int) -> tuple[Entry[Fact], ...]:
        """The entries that replaced or withdrew one of a day of the period, the latest written first."""
        with self._world():
            return tuple(self._entry(record) for record in self._ledger.changes(first, last, limit))

    def days(self) -> tuple[date, date] | None:
        """The first and the last day that any entry counts for, struck ones too. None without entries."""
        with self._world():
            found = self._ledger.days()
        try:
            return (date.fromisoformat(found[0]), date.fromisoformat(found[1])) if found else None
        except ValueError as error:
            raise DiaryUnavailable(Reason.DAMAGED, self.path) from error

    def last_injections_into(self, spots: Iterable[str]) -> tuple[Entry[Injection], ...]:
        """The latest injection into each of these spots, where there is one."""
        with self._world():
            found = (self._ledger.last_injection_into(spot) for spot in spots)
            return tuple(self._of_kind(Injection, (record for record in found if record)))

    def newest_injections_into(self, spots: Sequence[str], limit: int) -> tuple[Entry[Injection], ...]:
        """The latest injections into any of these spots, newest first."""
        with self._world():
            return tuple(self._of_kind(Injection, self._ledger.newest_injections_into(spots, limit)))

    def unhealed_reactions(self, today: date) -> tuple[Entry[Reaction], ...]:
        """The reactions that had not healed before today."""
        with self._world():
            return tuple(self._of_kind(Reaction, self._ledger.unhealed_reactions(today)))

    def reaction(self, id: str) -> Entry[Reaction] | None:
        """The standing entry of a reaction, by the id that its answers know."""
        with self._world():
            record = self._ledger.reaction(id)
            return next(self._of_kind(Reaction, (record,)), None) if record else None

    def of_reaction(self, kind: type[F_co], reaction: str) -> tuple[Entry[F_co], ...]:
        """The standing answers to a reaction, or its photos, in order of day and writing."""
        with self._world():
            return tuple(self._of_kind(kind, self._ledger.of_reaction(_KIND_OF_TYPE[kind], reaction)))

    def photo_marks(self, first: date, last: date) -> tuple[PhotoMark, ...]:
        """The standing photos of a period, in order of day; no picture is read."""
        with self._world():
            found = tuple(self._ledger.photo_marks(first, last))
        try:
            return tuple(PhotoMark(entry, date.fromisoformat(day), reaction) for entry, day, reaction in found)
        except ValueError as error:
            raise DiaryUnavailable(Reason.DAMAGED, self.path) from error

    def _replaced_by(self, kind: type[F_co], entry: Entry[F_co]) -> tuple[Entry[F_co], ...]:
        """What an entry stands for, the oldest first."""
        found: dict[str, Record] = {}
        earlier = entry.replaces
        while earlier and earlier not in found and (record := self._ledger.record(earlier)):
            found[earlier] = record
            earlier = record.replaces
        return tuple(self._of_kind(kind, reversed(found.values())))

    def entry(self, id: str) -> Entry[Fact] | None:
        """The entry of that id, standing or not, if it is there."""
        with self._world():
            record = self._ledger.record(id)
            return self._entry(record) if record else None

    def stands(self, id: str) -> bool:
        """Whether an entry is there and nothing replaced or withdrew it."""
        with self._world():
            return self._ledger.record(id) is not None and not any(self._ledger.about(id))

    def later_about(self, id: str) -> tuple[Entry[Fact], ...]:
        """The entries that replaced or withdrew an entry, in the order of writing."""
        with self._world():
            return tuple(self._entry(record) for record in self._ledger.about(id))

    def goes_until(self) -> datetime | None:
        """When the last of all computers' newest entries was written, whenever it came in; as `newest_written`."""
        with self._world():
            newest = [self._entry(record).written for record in self._ledger.newest_of_devices()]
            return max(newest, default=None)

    def newest_written(self) -> datetime | None:
        """When the entry was written that came last into this file; aware, UTC. None in a diary without entries."""
        with self._world():
            newest = self._ledger.newest_record()
            return self._entry(newest).written if newest else None

    def writers(self) -> tuple[str, ...]:
        """Everyone who has written in it, the latest first."""
        with self._world():
            return tuple(self._ledger.writers())

    def was_written_here(self) -> bool:
        """Whether this computer has written in it."""
        with self._world():
            return any(is_of(name, self._device) for name in self._ledger.newest_of_device())

    def days_of_two_devices(self) -> tuple[date, ...]:
        """The days of doses for which two devices may each have written an injection that stands, in order."""
        with self._world():
            found = dict.fromkeys(self._ledger.days_of_two_devices())
        return tuple(map(date.fromisoformat, found))

    def first_record(self) -> Record | None:
        """What was written first of all, on whatever device: the same in every copy. None without entries."""
        with self._world():
            return next(iter(in_order_of_writing(self._ledger.first_of_devices())), None)

    def newest_of_devices(self) -> dict[str, tuple[int, str]]:
        """The number and hash of each device's newest entry: two copies that agree in them hold the same entries."""
        with self._world():
            return self._ledger.newest_of_device()

    def holds(self, newest: Mapping[str, tuple[int, str]]) -> bool:
        """Whether it holds all that a copy of it holds, which has these `newest_of_devices`."""
        with self._world():
            return all(self._ledger.holds(device, number, hash) for device, (number, hash) in newest.items())

    def copy_into(self, empty: Path) -> dict[str, tuple[int, str]]:
        """Copy all of it, as it is at one moment, into an empty file; what `newest_of_devices` was at that moment.

        Raises the errors of the world as they are, for it may be the other file that is out of reach.
        """
        with self._ledger.reading():
            newest = self._ledger.newest_of_device()
            with contextlib.closing(open_file(empty, writable=True)) as copy:
                self._connection.backup(copy)
        return newest

    def records(self) -> Iterator[Record]:
        """Every record as it stands on disk, device by device in the order of writing."""
        with self._world():
            yield from self._ledger.records()

    def inspection(self) -> Task[Verification]:
        """Look everything over, a little at each step; see `store.inspection`."""
        with self._world(), (ledger := self._ledger).reading():
            problems, whole = ledger.integrity(), ledger.whole()
        yield
        return (yield from inspect_whole(problems, whole))

    def add(self, *new: NewEntry, now: Now) -> tuple[Entry[Fact], ...]:
        """Write entries, all or none; return them as read back. One that is there is not written twice."""
        while True:
            self._keep(lambda: self._append(new, now), [entry.id for entry in new])
            self._hand.wrote()
            opened = self._opened_as
            written = [entry for line in new if (entry := self.entry(line.id))]
            if len(written) == len(new):
                self._announce()
                return tuple(written)
            if self._opened_as is opened:  # else the file was replaced meanwhile, and it is written into this one
                raise DiaryUnavailable(Reason.DAMAGED, self.path)

    def add_records(self, records: Iterable[Record]) -> int:
        """Write sealed records of any device as they are, all or none; return how many were new.

        The records must have been looked over with `inspect` before.
        """
        with self._world():
            missing = [record for record in records if self._ledger.record(record.id) is None]
        self._keep(lambda: self._insert(missing), [record.id for record in missing])
        self._announce()
        return len(missing)

    def form(self, name: str) -> str | None:
        """A half-filled form as JSON, if one was kept."""
        with self._world():
            return self._ledger.form(name)

    def forms(self) -> dict[str, str]:
        """Every half-filled form as JSON, by its name."""
        with self._world():
            return self._ledger.forms()

    def keep_form(self, name: str, body: str) -> None:
        """Keep a half-filled form, so that it outlives the program. It is no entry of the diary."""
        with self._world():
            self._ledger.look_at_forms()
        self._keep(lambda: self._ledger.keep_form(name, body), [])
        self._own_forms[name] = body

    def drop_form(self, name: str) -> None:
        with self._world():
            self._ledger.look_at_forms()
        self._keep(lambda: self._ledger.drop_form(name), [])
        self._own_forms.pop(name, None)
        self._forms.pop(name, None)

    @property
    def is_writable(self) -> bool:
        return self.cannot_write is None

    # Inside

    def _append(self, new: Iterable[NewEntry], now: Now) -> None:
        ledger = self._ledger
        name = self._hand.name(ledger)
        for line in new:
            if ledger.record(line.id) is None:
                self._hand.writes(ledger.append(line, self.writer, name, now.utc))

    def _insert(self, records: Iterable[Record]) -> None:
        for record in records:
            if self._ledger.record(record.id) is None:
                tip = self._ledger.newest_of(record.device) or (0, FIRST_HASH)
                if tip != (record.device_seq - 1, record.previous_hash):  # somebody wrote after they were looked over
                    raise DiaryUnavailable(Reason.IN_USE, self.path)
                self._ledger.insert(record)

    def _keep(self, write: Callable[[], None], ids: list[str]) -> None:
        """Commit a piece of writing. After any error the disk, not the error, says whether it was kept.

        What went into a file that was replaced meanwhile is written once more, into the one that is there now.
        """
        for _ in range(_TRIES):
            with self._world():
                ledger, written_to = self._ledger, self._opened_as
            if self.cannot_write:
                raise DiaryUnavailable(self.cannot_write, self.path)
            try:
                with ledger.writing():
                    write()
            except WORLD_ERRORS as error:
                with self._world():
                    self._open_anew()
                    is_kept = ids and all(self._ledger.record(id) is not None for id in ids)
                    if not is_kept and is_same_file(written_to, self._opened_as):
                        raise unavailable(error, self.path) from error
                    if is_kept:
                        return
                continue
            if self._note_own_writing():
                return
        raise DiaryUnavailable(Reason.IN_USE, self.path)

    def _note_own_writing(self) -> bool:
        """Whether what was just written stands in the file that has the name; then it is no change of others."""
        with self._world():
            now = stamp(self.path)
            if not is_same_file(self._opened_as, now):
                return False
            self._opened_as = now
            self._newest_ids = self._rows.newest_ids() | self._missing_ids
            return True

    def _announce(self) -> None:
        for callback in tuple(self._subscribers):
            callback()

    def _of_kind(self, kind: type[F_co], records: Iterable[Record]) -> Iterator[Entry[F_co]]:
        """The entries of those records that can be read as of that kind."""
        for entry in map(self._entry, records):
            if isinstance(entry.fact, kind):
                yield entry  # type: ignore[misc]

    def _entry(self, record: Record) -> Entry[Fact]:
        try:
            return entry_of(record)
        except NotReadable as error:
            raise DiaryUnavailable(Reason.DAMAGED, self.path) from error

    @property
    def _ledger(self) -> EntryTable:
        """The rows of the file that has the name now; what belongs together is read from one file.

        SQLite goes on reading a file that was erased or replaced, and from memory one that was written over.
        """
        if self._is_closed or (not self._lost and self._connection.in_transaction):
            return self._rows
        if self._lost or stamp(self.path) != self._opened_as:
            self._open_anew()
        self._rows.forget_pages()
        return self._rows

    def _open_anew(self) -> None:
        """Open the file that is there now. Raises DiaryUnavailable where there is none, or another diary."""
        before, forms = self._opened_as, self._own_forms
        self._connection.close()
        if not is_same_file(before, stamp(self.path)):
            forms = self._forms | self._own_forms
        self._open()
        self._take_along(forms)
        for callback in tuple(self._subscribers_to_others):
            callback()

    def _take_along(self, forms: Mapping[str, str]) -> None:
        """Keep half-filled forms in the file that is there now. One that cannot be kept there stops nobody."""
        with contextlib.suppress(*WORLD_ERRORS, DiaryUnavailable):
            missing = {name: body for name, body in forms.items() if self._rows.form(name) is None}
            if missing and self.is_writable:
                self._rows.look_at_forms()
                with self._rows.writing():
                    for name, body in missing.items():
                        self._rows.keep_form(name, body)
                self._note_own_writing()

    def _open(self) -> None:
        """What changes from now on is a change of others, also while it is being opened."""
        self._lost, self._opened_as = True, stamp(self.path)
        self.cannot_write = Reason.READ_ONLY if self._only_to_read else None
        if self.cannot_write is None and self.path.exists():
            self.cannot_write = why_not_written(self.path)
        self._connect()
        try:
            self._insist_on_a_diary()
            self._insist_on_this_diary()
            self._bring_up_to_date()
            self._note_entries()
        except BaseException:
            self._connection.close()
            raise
        self._lost = False

    def _connect(self) -> None:
        self._connection = connect(self.path, writable=True) if self.is_writable else open_to_read(self.path)
        self._rows = EntryTable(self._connection)

    def _insist_on_a_diary(self) -> None:
        """Raise DiaryUnavailable where the file is no diary, or is made of anything else than one of its version is.

        Nothing else is asked of the file before: a view, an index or a trigger of somebody else's would be run.
        """
        with self._rows.reading():
            if read_setting(self._connection, "application_id") != APPLICATION_ID:
                raise DiaryUnavailable(Reason.NOT_A_DIARY, self.path)
            wrong = self._rows.differences()
        if wrong:
            raise DiaryUnavailable(Reason.DAMAGED, self.path, found=wrong[0])

    def _insist_on_this_diary(self) -> None:
        """Raise DiaryUnavailable where the file is not a copy of the diary that was opened."""
        found: frozenset[str] = frozenset()
        with contextlib.suppress(*WORLD_ERRORS):  # a diary that is damaged there says so where it is read
            found = self._rows.beginnings()
        if self._beginnings and found and not self._beginnings & found:
            raise DiaryUnavailable(Reason.ANOTHER, self.path)
        self._beginnings = self._beginnings or found

    def _note_entries(self) -> None:
        """Which entries are the newest, and which that were here before are not."""
        with contextlib.suppress(*WORLD_ERRORS):  # as above
            self._missing_ids = frozenset(id for id in self._newest_ids if self._rows.record(id) is None)
            self._newest_ids = self._rows.newest_ids() | self._missing_ids
            self._forms = self._rows.forms()

    def _bring_up_to_date(self) -> None:
        version = self._rows.version
        if version > NEWEST_VERSION:
            self.cannot_write = Reason.NEWER
            self._connection.close()
            self._connect()
        elif version < NEWEST_VERSION and self.is_writable:
            from kineret_gui.store.migrations import bring_up_to_date  # only here: it loads sqlite-utils

            try:
                bring_up_to_date(self._connection)
            except WORLD_ERRORS as error:
                self._only_read(unavailable(error, self.path))
                return
            self._insist_on_a_diary()

    def _only_read(self, why: DiaryUnavailable) -> None:
        """An older diary for which there is no room to be brought up to date is read as it is."""
        if why.reason not in (Reason.FULL, Reason.READ_ONLY, Reason.NO_PERMISSION):
            raise why
        self.cannot_write = why.reason
        self._connection.close()
        self._connect()

    @contextlib.contextmanager
    def _world(self) -> Iterator[None]:
        try:
            yield
        except WORLD_ERRORS as error:
            raise unavailable(error, self.path) from error
