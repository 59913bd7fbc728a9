"""An open diary file: which file it is, whether it is still there, and what others did to it meanwhile."""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.record import Record
from kineret_gui.store.connection import connect, read_setting, why_not_written
from kineret_gui.store.entry_reader import EntryReader
from kineret_gui.store.entry_table import EntryTable
from kineret_gui.store.read_only_connection import open_to_read
from kineret_gui.store.snapshot import Stamp, is_same_file, stamp
from kineret_gui.store.unavailable import WORLD_ERRORS, DiaryUnavailable, Reason, unavailable
from kineret_gui.store.version import APPLICATION_ID, NEWEST_VERSION


class OpenDiary:
    """The file that has the name now, also where it took the place of the one that was opened.

    cannot_write   why this diary can only be read; None where it can be written
    lacks_entries  whether entries that were in it while it was open are not in the file that is there now
    """

    def __init__(self, path: Path, read_only: bool) -> None:
        """Open an existing diary. Never makes a file."""
        self.path = path.absolute()
        self._subscribers_to_others: list[Callable[[], None]] = []
        self._only_to_read = read_only
        self._beginnings: frozenset[str] = frozenset()
        self._newest_ids: frozenset[str] = frozenset()
        self._missing_ids: frozenset[str] = frozenset()
        self._forms: dict[str, str] = {}  # as they were in the file
        self._own_forms: dict[str, str] = {}  # those of them that were kept by this program
        self._is_closed = self._is_looking = False
        self._reader = EntryReader(self.path)
        self._opened_as: Stamp = ()
        with self._world():
            self._open()

    def close(self) -> None:
        self._is_closed = True
        self._connection.close()

    def subscribe_to_others(self, callback: Callable[[], None]) -> None:
        """Call back once it was seen that somebody else wrote to the file or replaced it.

        It is seen by whatever is read or written next, and the callback comes in the middle of that.
        """
        self._subscribers_to_others.append(callback)

    def touched(self) -> Stamp | None:
        """Return what the file is known by now, where others wrote to it or replaced it. It is not opened for that."""
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

    @property
    def is_writable(self) -> bool:
        return self.cannot_write is None

    def read_entry(self, record: Record) -> Entry[Fact]:
        return self._reader.entry(record)

    @property
    def _table(self) -> EntryTable:
        """The rows of the file that has the name now; what belongs together is read from one file.

        SQLite goes on reading a file that was erased or replaced, and from memory one that was written over.
        """
        if self._is_closed or (not self._lost and (self._is_looking or self._connection.in_transaction)):
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

    def _note_own_writing(self) -> bool:
        """Return whether what was just written stands in the file that has the name; then it is no change of others."""
        with self._world():
            now = stamp(self.path)
            if not is_same_file(self._opened_as, now):
                return False
            self._opened_as = now
            self._newest_ids = self._rows.newest_ids() | self._missing_ids
            return True

    def _open(self) -> None:
        """Open the file. Whatever changes from now on is a change of others, also while it is being opened."""
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
            raise DiaryUnavailable(Reason.DAMAGED, self.path, fault=wrong[0])

    def _insist_on_this_diary(self) -> None:
        """Raise DiaryUnavailable where the file is not a copy of the diary that was opened."""
        beginnings: frozenset[str] = frozenset()
        with contextlib.suppress(*WORLD_ERRORS):  # a diary that is damaged there says so where it is read
            beginnings = self._rows.beginnings()
        if self._beginnings and beginnings and not self._beginnings & beginnings:
            raise DiaryUnavailable(Reason.ANOTHER, self.path)
        self._beginnings = self._beginnings or beginnings

    def _note_entries(self) -> None:
        """Note which entries are the newest, and which that were here before are gone."""
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
