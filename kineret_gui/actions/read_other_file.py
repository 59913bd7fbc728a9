"""Read a file that may be another copy of a diary or of another program, and say whose it is. Writes nothing."""

import contextlib
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task, gathered
from kineret_gui.exchange.import_file import FileRefused, ImportContext, ImportFile
from kineret_gui.exchange.json_import import LARGEST, MOST_ENTRIES, reading_json
from kineret_gui.exchange.other_exports import of_database
from kineret_gui.exchange.recognition import HEAD, is_diary_json, reading_foreign
from kineret_gui.store.codec import NotReadable, decode
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.dose_clock import home
from kineret_gui.store.unavailable import DiaryUnavailable, Reason, unavailable

_SQLITE = b"SQLite format 3\0"


@frozen
class OtherCopy:
    """A copy of a diary: its records in the order of writing, and whose it says it is; None where it says nobody.

    is_diary  whether it is a diary file, which can be looked into where it lies, and not an export of one
    """

    records: tuple[Record, ...]
    whose: Person | None
    is_diary: bool = False


def clocks_of(diary: DiaryFile, day_starts: int, now: Now, zone: str = "") -> ImportContext:
    """The clocks by which a file is read that names no zone: those of home, whatever those of this computer show.

    zone  the IANA name that a person said for this file; it goes before home

    Raises DiaryUnavailable.
    """
    return ImportContext(zone or home(diary, now), day_starts)


def reading_other_file(path: Path, here: ImportContext) -> Task[OtherCopy | ImportFile]:
    """Return the content of the file. Raises FileRefused where it is none of ours, DiaryUnavailable."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
            if head.startswith(_SQLITE):
                instead = of_database(head)
                if instead:
                    raise instead
                return (yield from _copy(path))
            file.seek(0)
            if is_diary_json(head):
                records = yield from reading_json(file)
                return OtherCopy(records, _whose(records))
            return (yield from reading_foreign(file, here))
    except FileNotFoundError as error:
        raise DiaryUnavailable(Reason.MISSING, path) from error
    except OSError as error:
        raise unavailable(error, path) from error


def reading_copy(path: Path) -> Task[OtherCopy]:
    """A copy of a diary as a file of its own, a backup, or an export in JSON; of anything else it says that it is none.

    Raises NotTaken and DiaryUnavailable.
    """
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
            if head.startswith(_SQLITE):
                return (yield from _copy(path, refuse=(Reason.NEWER,)))
            if not is_diary_json(head):
                raise DiaryUnavailable(Reason.NOT_A_DIARY, path)
            file.seek(0)
            records = yield from reading_json(file)
    except FileNotFoundError as error:
        raise DiaryUnavailable(Reason.MISSING, path) from error
    except OSError as error:
        raise unavailable(error, path) from error
    return OtherCopy(records, _whose(records))


def _copy(path: Path, refuse: tuple[Reason, ...] = ()) -> Task[OtherCopy]:
    if path.stat().st_size > LARGEST:
        raise FileRefused("it is larger than %1 MiB", LARGEST // 1024 // 1024)
    with contextlib.closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
        if diary.cannot_write in refuse:
            raise DiaryUnavailable(diary.cannot_write, path)
        records = yield from gathered(islice(diary.records(), MOST_ENTRIES + 1))
    if len(records) > MOST_ENTRIES:
        raise FileRefused("it has more than %1 entries", MOST_ENTRIES)
    return OtherCopy(tuple(records), _whose(records), is_diary=True)


def _whose(records: Iterable[Record]) -> Person | None:
    """The person as written last, where that can be read; whether the copy is sound is looked at elsewhere."""
    newest = max((r for r in records if r.kind == "person"), key=lambda r: (r.day, r.written_at), default=None)
    if newest is None:
        return None
    try:
        fact = decode(newest.kind, newest.body, newest.day)
    except NotReadable:
        return None
    return fact if isinstance(fact, Person) else None
