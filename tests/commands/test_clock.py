"""Commands on a computer whose clock shows a year that no diary can hold, and on the first and last days there are."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kineret_gui.device import clock
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.diary.moment import Now
from tests.commands.program import PROJECT, everything_in
from tests.patience import PATIENCE
from tests.window.desktop import clock_library

OUTSIDE = ("1970-01-01", "1999-12-31", "2000-01-01", "2101-01-01", "2999-06-01")
INSIDE = ("2000-01-02", "2000-06-15", "2037-01-19", "2100-12-30")
COMMANDS = {  # each with whether it goes by the clock
    "demo": (("demo", "--out", "new.diary", "--days", 3), True),
    "check": (("check", "ada.diary"), False),
    "json": (("export", "ada.diary", "--to", "made.json"), False),
    "tables": (("export", "ada.diary", "--to", "made.zip"), True),
    "table": (("export", "ada.diary", "--to", "made.csv", "--table", "injections"), False),
    "clinic": (("export", "ada.diary", "--to", "made.fhir.json"), True),
    "calendar": (("export", "ada.diary", "--to", "made.ics"), True),
    "copy": (("import", "ada.json", "--into", "copy.diary"), True),
    "copy-dry": (("import", "ada.json", "--into", "ada.diary", "--dry-run"), True),
    "foreign": (("import", "mona.json", "--into", "ada.diary"), True),
    "report": (("report", "ada.diary", "--to", "made.pdf"), True),
    "blank": (("report", "ada.diary", "--to", "made.pdf", "--month", "2026-03"), True),
    "listed": (("take-out", "ada.diary"), False),
}


@pytest.fixture
def folder(says, diary, tmp_path, monkeypatch) -> Path:
    """The diary of an invented person, all of it as a file, and the file of another program."""
    folder = tmp_path / "folder"
    folder.mkdir()
    shutil.copy(diary, folder / "ada.diary")
    monkeypatch.chdir(folder)
    says("export", "ada.diary", "--to", "ada.json")
    shutil.copy(other_program(), folder / "mona.json")
    return folder


def other_program() -> Path:
    return PROJECT / "tests" / "exchange" / "programs" / "golden" / "mona-4.json"


@pytest.mark.parametrize("day", OUTSIDE)
def test_what_goes_by_the_clock_says_what_it_shows_and_writes_nothing(says, folder, monkeypatch, day):
    shows(monkeypatch, day)
    for words, goes_by_it in COMMANDS.values():
        known = everything_in(folder)
        said = says(*words)
        if goes_by_it:
            assert said.status == ExitStatus.REFUSED, (words, said)
            assert said.err.startswith("kineret-gui: this computer's clock says "), said
            assert f"{int(day[-2:])} " in said.err
            assert said.err.endswith("nothing is recorded under a wrong date until then\n")
            assert said.err.count("\n") == 1
            assert everything_in(folder) == known
        else:
            assert (said.status, said.err) == (ExitStatus.DONE, ""), (words, said)


@pytest.mark.parametrize("day", [*INSIDE[:-1], pytest.param(INSIDE[-1], marks=pytest.mark.long)])
def test_on_the_first_and_the_last_days_there_are_each_says_what_it_did(says, folder, monkeypatch, day):
    shows(monkeypatch, day)
    for words, _ in COMMANDS.values():
        said = says(*words)
        assert said.status in {ExitStatus.DONE, ExitStatus.REFUSED}, (words, said)
        assert said.out if said.status == ExitStatus.DONE else said.err.count("\n") == 1, (words, said)
        assert "mistake" not in said.err


def shows(monkeypatch, day: str) -> None:
    """The clock of this computer, from now on."""
    monkeypatch.setattr(clock, "shown", lambda: Now(datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC), "UTC"))


@pytest.mark.skipif(not clock_library(), reason="no such clock without the Debian package faketime")
@pytest.mark.parametrize(
    ("moment", "shown"),
    [("1970-01-02 12:00:00", "2 January 1970, 12:00"), ("2101-06-01 08:00:00", "1 June 2101, 08:00")],
)
def test_a_program_by_such_a_clock_says_the_same(folder, moment, shown):
    by_it = {"LD_PRELOAD": clock_library(), "FAKETIME": f"@{moment}", "NO_FAKE_STAT": "1", "TZ": "UTC"}
    told = subprocess.run(
        [sys.executable, "-m", "kineret_gui", "export", "ada.diary", "--to", "made.ics"],
        env={**os.environ, **by_it, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert told.returncode == ExitStatus.REFUSED
    assert told.stderr.startswith(f"kineret-gui: this computer's clock says {shown}")
    assert told.stderr.count("\n") == 1
