"""The backups in words."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kineret_gui.diary.moment import Now
from kineret_gui.screens.more.backups_view import backup_rows
from kineret_gui.store.backup import Backup, Unreadable

pytestmark = pytest.mark.usefixtures("qapp")

MADE = datetime(2026, 3, 9, 23, 30, tzinfo=UTC)
NOW = Now(datetime(2026, 3, 10, 7, tzinfo=UTC), "Europe/Berlin")
WHOLE = Backup(Path("2.diary"), 2, MADE, {"laptop": (40, "a"), "tablet": (3, "b")})
SPOILT = Unreadable(Path("1.diary"), 1, MADE)


def test_one_says_when_it_was_made_by_the_clocks_here_and_what_it_holds():
    (row,) = backup_rows([WHOLE], "", {}, NOW)
    assert (row.title, row.detail) == ("Tuesday, 10 March 2026, 00:30", "Backup 2: 43 entries")
    assert (row.file, row.readable, row.chosen, row.checked) == ("2.diary", True, False, "")


def test_one_that_cannot_be_read_says_so():
    (row,) = backup_rows([SPOILT], "", {}, NOW)
    assert (row.detail, row.readable) == ("Backup 1: cannot be read", False)


def test_what_was_found_stands_with_the_one_that_was_checked():
    rows = backup_rows([WHOLE, SPOILT], "1.diary", {"1.diary": "Damaged."}, NOW)
    assert [(row.chosen, row.checked) for row in rows] == [(False, ""), (True, "Damaged.")]
