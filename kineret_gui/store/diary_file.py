"""One diary is one file about one person: entries are read and added, and nothing is ever changed."""

import contextlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from kineret_gui.diary.entry import Entry, Fact, NewEntry
from kineret_gui.diary.moment import Now
from kineret_gui.diary.record import FIRST_HASH, Record
from kineret_gui.store.device_name import DeviceNames, DeviceNaming, FixedDeviceName, is_of
from kineret_gui.store.entry_history import EntryHistory
from kineret_gui.store.forms_aside import FormAside, FormsAside, NoFormsAside, seal
from kineret_gui.store.snapshot import is_same_file
from kineret_gui.store.standing_entries import StandingEntries
from kineret_gui.store.unavailable import WORLD_ERRORS, DiaryUnavailable, Reason, unavailable

_TRIES = 3  # to write, while the file is replaced each time


class DiaryFile(StandingEntries, EntryHistory):
    """An open diary, to be read as of its bases and written here.

    Every method raises DiaryUnavailable when the world fails. Subscribers are told once, after each commit.
    """

    def __init__(
        self,
        path: Path,
        device: str,
        writer: str,
        read_only: bool = False,
        names: DeviceNames | None = None,
        aside: FormsAside | None = None,
    ) -> None:
        """Open an existing diary. Never makes a file.

        device   names this computer
        names    gives the names under which it writes; that of the computer itself where nothing is remembered
        aside    keeps the half-filled forms that the file cannot take
        """
        self.writer = writer
        self._device = device
        self._device_names = DeviceNaming(names or FixedDeviceName(device))
        self._subscribers: list[Callable[[], None]] = []
        self._aside = aside or NoFormsAside()
        super().__init__(path, read_only)
        self._take_from_aside()

    def close(self) -> None:
        self._device_names.let_go()
        super().close()

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Call back after every commit of this program."""
        self._subscribers.append(callback)

    def was_written_here(self) -> bool:
        """Return whether this computer has written in it."""
        with self._world():
            return any(is_of(name, self._device) for name in self._table.newest_of_device())

    def add(self, *new: NewEntry, now: Now) -> tuple[Entry[Fact], ...]:
        """Write entries, all or none; return them as read back. One that is there is not written twice."""
        while True:
            self._keep(lambda: self._append(new, now), [entry.id for entry in new])
            self._device_names.wrote()
            opened = self._opened_as
            written = [entry for line in new if (entry := self.entry(line.id))]
            if len(written) == len(new):
                self._announce()
                return tuple(written)
            if self._opened_as is opened:  # else the file was replaced meanwhile, and it is written into this one
                raise DiaryUnavailable(Reason.DAMAGED, self.path)

    def add_records(self, records: Iterable[Record]) -> int:
        """Write sealed records of any device as they are, all or none; return how many were new.

        The records must have been looked over with `verify` before.
        """
        with self._world():
            missing = [record for record in records if self._table.record(record.id) is None]
        self._keep(lambda: self._insert(missing), [record.id for record in missing])
        self._announce()
        return len(missing)

    def form(self, name: str) -> str | None:
        """A half-filled form as JSON, if one was kept."""
        with self._world():
            return self._table.form(name)

    def forms(self) -> dict[str, str]:
        """Every half-filled form as JSON, by its name."""
        with self._world():
            return self._table.forms()

    @property
    def has_aside(self) -> bool:
        """Return whether half-filled forms of this diary wait elsewhere until the file can take them."""
        return bool(self._aside.kept(self.path, self.beginnings))

    def keep_form(self, name: str, body: str) -> None:
        """Keep a half-filled form, so that it outlives the program. It is no entry of the diary.

        One that the file cannot take is kept aside until it can, and the error says so.
        """
        self._is_looking = False
        try:
            with self._world():
                self._table.look_at_forms()
            self._keep(lambda: self._table.keep_form(name, body), [])
        except DiaryUnavailable as error:
            present = self._own_forms.get(name, self._forms.get(name, ""))
            form = FormAside(self.path, self.beginnings, name, body, seal(present) if present else "")
            error.is_kept_aside = self._aside.keep(form)
            raise
        self._drop_aside(name)
        self._own_forms[name] = body

    def drop_form(self, name: str) -> None:
        self._is_looking = False
        self._drop_aside(name)
        with self._world():
            self._table.look_at_forms()
        self._keep(lambda: self._table.drop_form(name), [])
        self._own_forms.pop(name, None)
        self._forms.pop(name, None)

    def _drop_aside(self, name: str) -> None:
        for form in self._aside.kept(self.path, self.beginnings):
            if form.name == name:
                self._aside.drop(form)

    def _take_along(self, forms: Mapping[str, str]) -> None:
        super()._take_along(forms)
        self._take_from_aside()

    def _take_from_aside(self) -> None:
        """Keep in the file what it could not take before. A form that somebody else filled in stays; ours waits."""
        waiting = self._aside.kept(self.path, self.beginnings) if self.is_writable else ()
        with contextlib.suppress(*WORLD_ERRORS, DiaryUnavailable):
            if taken := [form for form in waiting if form.follows(self._rows.form(form.name))]:
                self._rows.look_at_forms()
                with self._rows.writing():
                    for form in taken:
                        self._rows.keep_form(form.name, form.body)
                self._note_own_writing()
                for form in taken:
                    self._own_forms[form.name] = form.body
                    self._aside.drop(form)

    def _append(self, new: Iterable[NewEntry], now: Now) -> None:
        table = self._table
        name = self._device_names.name(table)
        for line in new:
            if table.record(line.id) is None:
                self._device_names.writes(table.append(line, self.writer, name, now.utc))

    def _insert(self, records: Iterable[Record]) -> None:
        for record in records:
            if self._table.record(record.id) is None:
                tip = self._table.newest_of(record.device) or (0, FIRST_HASH)
                if tip != (record.device_seq - 1, record.previous_hash):  # somebody wrote after they were looked over
                    raise DiaryUnavailable(Reason.IN_USE, self.path)
                self._table.insert(record)

    def _keep(self, write: Callable[[], None], ids: list[str]) -> None:
        """Commit a piece of writing. After any error the disk, not the error, says whether it was kept.

        What went into a file that was replaced meanwhile is written once more, into the one that is there now.
        """
        self._is_looking = False
        for _ in range(_TRIES):
            with self._world():
                table, written_to = self._table, self._opened_as
            if self.cannot_write:
                raise DiaryUnavailable(self.cannot_write, self.path)
            try:
                with table.writing():
                    write()
            except WORLD_ERRORS as error:
                with self._world():
                    self._open_anew()
                    is_kept = ids and all(self._table.record(id) is not None for id in ids)
                    if not is_kept and is_same_file(written_to, self._opened_as):
                        raise unavailable(error, self.path) from error
                    if is_kept:
                        return
                continue
            if self._note_own_writing():
                return
        raise DiaryUnavailable(Reason.IN_USE, self.path)

    def _announce(self) -> None:
        for callback in tuple(self._subscribers):
            callback()
