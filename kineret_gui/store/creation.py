"""Beginning a diary: the only way in which a diary file comes into being."""

import contextlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kineret_gui.diary.entry import NewEntry
from kineret_gui.diary.moment import Now
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task, run_task
from kineret_gui.store.connection import open_file
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.entry_table import EntryTable
from kineret_gui.store.unavailable import WORLD_ERRORS, DiaryUnavailable, Reason, unavailable
from kineret_gui.store.whole_file import create_private, discard, give_name, make_private_folder, passing_name

_AT_A_TIME = 100  # records between two pauses


def begin(path: Path, device: str, writer: str, first: Iterable[tuple[NewEntry, Now]]) -> DiaryFile:
    """Make a new diary with its first entries, each with when it was written, and open it.

    It is made under a passing name and gets its own only when it is whole, so that no half-made diary is ever
    found. Raises DiaryUnavailable, with EXISTS where a file of that name is already there.
    """
    path = path.absolute()
    _make(path, lambda table: _append(table, device, writer, first))
    return DiaryFile(path, device, writer)


def begin_with_records(path: Path, device: str, writer: str, records: Iterable[Record]) -> DiaryFile:
    """Make a new diary of sealed records that were looked over before, and open it; else as `begin`.

    It is read back before it gets its name: NOT_REACHED where the disk gives back other bytes than it was given.
    """
    path, whole = path.absolute(), tuple(records)
    _make(path, lambda table: _insert(table, whole), verify=lambda passing: _verify(passing, whole))
    return DiaryFile(path, device, writer)


def making_with_records(passing: Path, records: Iterable[Record]) -> Task[None]:
    """Make a new file of sealed records that were looked over before, with pauses, and read it back.

    It has no name yet that anybody looks for; whoever gives it one removes it where that does not come about. Raises
    DiaryUnavailable, with NOT_REACHED where the disk gives back other bytes than it was given; then no file is left.
    """
    whole = tuple(records)
    try:
        discard(passing)
        create_private(passing)
        try:
            yield from _filling(passing, whole)
            yield from _reading_back(passing, whole)
        except BaseException:
            discard(passing)
            raise
    except WORLD_ERRORS as error:
        raise unavailable(error, passing) from error


def _filling(empty: Path, records: Sequence[Record]) -> Task[None]:
    from kineret_gui.store.migrations import bring_up_to_date  # only here: it loads sqlite-utils

    with contextlib.closing(open_file(empty, writable=True)) as connection:
        bring_up_to_date(connection)
        table = EntryTable(connection)
        with table.writing():
            for number, record in enumerate(records):
                table.insert(record)
                if number % _AT_A_TIME == 0:
                    yield


def _reading_back(passing: Path, records: Sequence[Record]) -> Task[None]:
    with contextlib.closing(DiaryFile(passing, device="", writer="", read_only=True)) as made:
        verified = yield from made.verification()
        if not verified.is_sound or set(made.records()) != set(records):
            raise DiaryUnavailable(Reason.NOT_REACHED, passing)


def _make(
    path: Path, fill: Callable[[EntryTable], None], verify: Callable[[Path], None] = lambda passing: None
) -> None:
    try:
        passing = passing_name(path)
        make_private_folder(path.parent)
        if path.exists():
            raise DiaryUnavailable(Reason.EXISTS, path)
        discard(passing)
        create_private(passing)
        try:
            _write_tables(passing, fill)
            verify(passing)
            give_name(passing, path)
        finally:
            discard(passing)
    except WORLD_ERRORS as error:
        raise unavailable(error, path) from error


def _write_tables(passing: Path, fill: Callable[[EntryTable], None]) -> None:
    from kineret_gui.store.migrations import bring_up_to_date  # only here: it loads sqlite-utils

    with contextlib.closing(open_file(passing, writable=True)) as connection:
        bring_up_to_date(connection)
        table = EntryTable(connection)
        with table.writing():
            fill(table)


def _append(table: EntryTable, device: str, writer: str, first: Iterable[tuple[NewEntry, Now]]) -> None:
    for new, now in first:
        table.append(new, writer, device, now.utc)


def _insert(table: EntryTable, records: Iterable[Record]) -> None:
    for record in records:
        table.insert(record)


def _verify(passing: Path, whole: tuple[Record, ...]) -> None:
    with contextlib.closing(DiaryFile(passing, device="", writer="", read_only=True)) as made:
        if not run_task(made.verification()).is_sound or set(made.records()) != set(whole):
            raise DiaryUnavailable(Reason.NOT_REACHED, passing)
