"""A plain kind of entry is added to a copy of the program: few files are touched, and all of the diary knows it."""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE

PROJECT = Path(__file__).parents[1]
MOST_FILES = 6
OF_ITS_PAGE = 2  # a page and its form, beside the files that are touched here

IMPORT = "from kineret_gui.diary.facts.appetite import Appetite"
FACT = '''"""An appetite, as the person felt it."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.moment import Moment


@dataclass(frozen=True, slots=True)
class Appetite:
    """How hungry somebody was."""

    KIND: ClassVar[Kind] = Kind("appetite", table="appetites", about_a_day=True, on_paper=True)

    moment: Moment
    hunger: str
    note: str = ""

    @property
    def day(self) -> date:
        return self.moment.day
'''
WORDS = '''"""Appetite in words."""

from kineret_gui.diary.facts.appetite import Appetite
from kineret_gui.wording import fill
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _summary(fact: Appetite, at: TimeWording) -> str:
    return fill(tr("Appetite: %1"), fact.hunger)


def _lines(fact: Appetite, at: TimeWording) -> tuple[FactLine, ...]:
    return (FactLine(tr("When"), moment(fact.moment, at)), FactLine(tr("Appetite"), fact.hunger))


WORDS = {Appetite: KindWords(translatable("Appetite"), _summary, _lines)}
'''
# Run in the copy: the new kind is written, read, exported, brought in, listed, shown and put on paper.
LIFE = """
import sys
from pathlib import Path

import kineret_gui
assert Path(kineret_gui.__file__).is_relative_to(Path.cwd()), kineret_gui.__file__

from kineret_gui.diary.facts.appetite import Appetite
from kineret_gui.diary.rules.entered_later import days_later
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.tables.csv_export import Bom, writing_csv
from kineret_gui.exchange.tables.csv_import import reading_csv
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.content.report_entries import POINTS, find
from kineret_gui.screens.review.entry_filter import EntryCategory, EntryFilter
from kineret_gui.screens.review.entry_list_rows import Reader, entry_rows
from kineret_gui.store.doses_of_period import entries_of_period
from kineret_gui.wording import clocks
from kineret_gui.wording.entries import headline
from kineret_gui.wording.facts import lines
from tests.facts import at, now
from tests.store.diaries import add, begun, opened

path = Path("ada.diary").absolute()
felt = Appetite(at("2026-03-10 08:00"), "like a wolf", "after school")
begun(path).close()
diary = opened(path)
written = add(diary, felt)
diary.close()
diary = opened(path)
(read,) = diary.standing(Appetite, felt.day, felt.day)
assert read == written and run_task(diary.verification()).is_sound
tables = run_task(writing_csv([read], Bom.WITHOUT))
assert run_task(reading_csv(tables["appetites.csv"])).facts[0].fact == felt
assert b'"appetite"' in run_task(writing_json(diary.records()))
seen = now("2026-03-12 09:00")
reader = Reader(seen, 180, "Ada Example", can_write=True)
entries = entries_of_period(diary, felt.day, felt.day)
rows = entry_rows(entries, felt.day, felt.day, EntryFilter(EntryCategory.ALL), reader)
assert rows[-1].detail == "Appetite: like a wolf", rows
assert headline(felt).startswith("Appetite, ")
assert [line.value for line in lines(felt, clocks.PLAIN)][1] == "like a wolf"
assert days_later(read, now("2026-03-12 09:00"), 180) > 0
assert read in find(diary, ReportChoice(felt.day, felt.day), seen).entries and Appetite in POINTS
"""


@pytest.fixture
def copy(tmp_path):
    """The program and its tests, to be changed."""
    for folder in ("kineret_gui", "tests"):
        left_out = shutil.ignore_patterns("__pycache__", "*.qml", "torture", "bench", "window", "fuzz")
        shutil.copytree(PROJECT / folder, tmp_path / folder, ignore=left_out)
    for name in ("resources", "docs", "pyproject.toml"):
        (tmp_path / name).symlink_to(PROJECT / name)
    return tmp_path


def touched(copy: Path) -> list[str]:
    """The files that are not as they are in the program, or not there."""
    files = (path.relative_to(copy) for name in ("kineret_gui", "tests") for path in (copy / name).rglob("*.py"))
    return sorted(
        file.as_posix()
        for file in files
        if not (PROJECT / file).exists() or not filecmp.cmp(copy / file, PROJECT / file, shallow=False)
    )


def edit(file: Path, *changes: tuple[str, str]) -> None:
    text = file.read_text("utf-8")
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    file.write_text(text, "utf-8")


def add_kind(copy: Path) -> None:
    package = copy / "kineret_gui"
    (package / "diary" / "facts" / "appetite.py").write_text(FACT, "utf-8")
    (package / "wording" / "kinds" / "appetite.py").write_text(WORDS, "utf-8")
    before = "from kineret_gui.diary.facts.attack import Attack"
    edit(
        package / "diary" / "entry.py",
        (before, f"{IMPORT}\n{before}"),
        ("    | Withdrawal\n)", "    | Appetite\n    | Withdrawal\n)"),
    )
    edit(
        copy / "tests" / "every_kind.py",
        (before, f"{IMPORT}\n{before}"),
        ("    Note(THEN, NOTE),\n", '    Note(THEN, NOTE),\n    Appetite(THEN, "like a wolf", NOTE),\n'),
    )


def run(copy: Path, *words: str) -> subprocess.CompletedProcess[str]:
    there = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *words], cwd=copy, env=there, capture_output=True, text=True, timeout=PATIENCE
    )


def test_a_plain_kind_touches_few_files_and_is_known_everywhere(copy):
    assert touched(copy) == []
    add_kind(copy)
    files = touched(copy)
    assert len(files) + OF_ITS_PAGE <= MOST_FILES, files
    lived = run(copy, "-c", LIFE)
    assert lived.returncode == 0, lived.stderr
    others = ["tests/store/test_codec.py", "tests/exchange/test_every_field.py", "tests/exchange/fhir/test_bundle.py"]
    tried = run(copy, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-k", "kind or appetite", *others)
    assert tried.returncode == 0, tried.stdout


def test_a_kind_without_words_is_found_out(copy):
    add_kind(copy)
    (copy / "kineret_gui" / "wording" / "kinds" / "appetite.py").unlink()
    assert "kineret_gui.wording.kinds.appetite" in run(copy, "-c", LIFE).stderr
