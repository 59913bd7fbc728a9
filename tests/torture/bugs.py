"""Bugs to plant: each test here must find them, else it would find nothing else either."""

import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlite_utils import Database

from kineret_gui.diary.entry import Entry
from kineret_gui.store import connection, migrations
from kineret_gui.store import creation as beginning
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.entry_table import EntryTable
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.patching import patch_for_good

LARGE = 1_000_000  # bytes that make a file take as long to write as a diary of many years

SETTINGS: dict[str, dict[str, str | int]] = {
    "synchronous off": {"synchronous": 0},
    "synchronous full": {"synchronous": 2},  # the folder is not told to forget the journal
    "no journal": {"journal_mode": "off"},
    "journal in memory": {"journal_mode": "memory"},
}


def plant(bug: str | None) -> None:
    """Change this process so that it has the bug."""
    connection.SETTINGS.update(SETTINGS.get(bug or "", {}))
    if bug == "no commit":
        patch_for_good(EntryTable, writing=_without_commit)
    if bug == "begun under its own name":
        patch_for_good(beginning, passing_name=lambda path: path, give_name=lambda passing, path: None)
        patch_for_good(beginning, discard=lambda passing: None)
    if bug == "brought up to date step by step":
        for step in migrations.migrations._migrations:
            step.transactional = False
        at_once = lambda connection: migrations.migrations.apply(Database(connection))  # noqa: E731
        patch_for_good(migrations, bring_up_to_date=at_once)
    if bug == "folder forgotten":
        patch_for_good(beginning, give_name=lambda passing, path: passing.rename(path))


def diary_with(bug: str | None, path: Path, say: Callable[[str], None]) -> "DiaryFile":
    if bug == "acknowledged too early":
        return TooEarly(path, say)
    if bug == "errors passed over":
        return PassingOverErrors(path, "laptop", "Ada Example")
    if bug == "plain file":
        return PlainFile(path, "laptop", "Ada Example")
    return DiaryFile(path, "laptop", "Ada Example")


@contextlib.contextmanager
def _without_commit(ledger: EntryTable) -> Iterator[None]:
    if not ledger._connection.in_transaction:
        ledger._connection.execute("BEGIN IMMEDIATE")
    yield


class TooEarly(DiaryFile):
    """It says that an entry is kept before it is."""

    def __init__(self, path: Path, say: Callable[[str], None]) -> None:
        super().__init__(path, "laptop", "Ada Example")
        self._say = say

    def add(self, *new, now):
        for line in new:
            self._say(line.id)
        return super().add(*new, now=now)


class PassingOverErrors(DiaryFile):
    """It says that an entry is kept whatever the disk says."""

    def add(self, *new, now):
        with contextlib.suppress(DiaryUnavailable):
            return super().add(*new, now=now)
        return tuple(Entry(line.id, line.fact, self.writer, now.utc, "laptop", line.replaces) for line in new)


class PlainFile(DiaryFile):
    """Beside the diary it keeps a list of its own, as programs do that write a whole file in place."""

    def add(self, *new, now):
        added = super().add(*new, now=now)
        ids = json.dumps([record.id for record in self.records()])
        self.path.with_suffix(".json").write_text(ids + " " * LARGE)
        return added
