"""The diary as tables: every kind of entry, nothing lost, nothing that a spreadsheet would run."""

import csv
import io
import zipfile
from contextlib import closing
from dataclasses import dataclass, fields, is_dataclass
from datetime import timedelta
from decimal import Decimal

import pytest

from kineret_gui.actions.write_demo import write_demo
from kineret_gui.diary.entry import KINDS, Foreign, Withdrawal, kind_of
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.tables import csv_export
from kineret_gui.exchange.tables.columns import columns
from kineret_gui.exchange.tables.csv_export import Bom, empty_table, write_zip, writing_csv
from kineret_gui.exchange.tables.csv_import import reading_lines
from kineret_gui.exchange.tables.headings import UNITS
from kineret_gui.exchange.tables.table import NEWER, TABLES, tables
from tests.every_kind import FULL, SPARSE
from tests.exchange.generated import diary
from tests.exchange.hostile import FORMULAS
from tests.exchange.spreadsheet import run_cells
from tests.facts import day, entry, figure, injection

ALL = (*FULL, *SPARSE, Foreign("mood", day("2026-03-10"), '{"how":"well"}'))


def rows(file: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.decode("utf-8-sig"), newline="")))


def table_of(fact, name):
    return rows(run_task(writing_csv([entry(fact, "e1")], Bom.WITHOUT))[f"{name}.csv"])


def test_every_kind_of_entry_has_a_table():
    assert set(TABLES) == set(KINDS)
    assert set(run_task(writing_csv([entry(fact) for fact in ALL], Bom.WITH))) == {
        *(f"{name}.csv" for name in (*TABLES.values(), NEWER)),
        "pictures/00001.jpg",
    }


@pytest.mark.parametrize("name", tables())
def test_no_heading_stands_twice_or_says_nothing(name):
    headings = tables()[name].headings

    assert len(set(headings)) == len(headings)
    assert all(heading.strip() for heading in headings)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_no_number_stands_without_its_unit(kind):
    bare = [
        column.heading
        for column in columns(kind)
        if "(" not in column.heading and any(is_number(value_at(fact, column.path)) for fact in FULL)
    ]

    assert bare == []


def value_at(fact, path):
    for name in path:
        fact = getattr(fact, name, None)
    return fact[0] if isinstance(fact, tuple) and fact else fact


def is_number(value):
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def test_every_unit_belongs_to_a_field():
    assert all(is_dataclass(kind) and name in {field.name for field in fields(kind)} for kind, name in UNITS)


@dataclass(frozen=True)
class Odd:
    """A fact with a field that does not fit into a cell."""

    words: dict[str, str]


def test_a_field_that_no_cell_can_hold_is_found_out():
    with pytest.raises(TypeError):
        columns(Odd)


def test_an_injection_is_a_line_that_a_person_understands():
    (line,) = table_of(injection("2026-03-10 08:05", "2026-03-10 08:00", note="fine"), "injections")

    assert line == {
        "kind of entry": "injection",
        "entry id": "e1",
        "diary day": "2026-03-10",
        "written (ISO 8601, UTC)": "2026-03-31T12:00:00.000Z",
        "written by": "Ada Example",
        "device": "laptop",
        "replaces entry": "",
        "stands": "yes",
        "moment at (ISO 8601 with offset)": "2026-03-10T08:05:00+01:00",
        "moment zone (IANA)": "Europe/Berlin",
        "moment day (diary day)": "2026-03-10",
        "moment day starts (minutes after midnight)": "180",
        "milligrams (mg)": "100",
        "spot": "thigh-front-left/upper-inner",
        "given by": "myself",
        "answers day": "2026-03-10",
        "answers time": "08:00:00",
        "batch": "",
        "note": "fine",
        "time known (no: only the day was said)": "yes",
    }


def test_lines_end_as_the_standard_has_it_and_what_holds_a_mark_is_quoted():
    file = run_task(writing_csv([entry(injection("2026-03-10 08:05", note='a "b", c\nd'))], Bom.WITHOUT))[
        "injections.csv"
    ]

    assert file.count(b"\r\n") == 2
    assert file.endswith(b',"a ""b"", c\nd",yes\r\n')


@pytest.mark.parametrize(
    ("bom", "begins"), [(Bom.WITH, b"\xef\xbb\xbfkind of entry,"), (Bom.WITHOUT, b"kind of entry,")]
)
def test_the_mark_at_the_beginning_is_a_choice(bom, begins):
    assert run_task(writing_csv([entry(injection("2026-03-10 08:05"))], bom))["injections.csv"].startswith(begins)
    assert empty_table("notes", bom).startswith(begins)


def test_what_was_corrected_or_withdrawn_says_so():
    first = entry(injection("2026-03-10 08:05"), "first")
    second = entry(injection("2026-03-10 08:15"), "second", replaces="first")
    gone = entry(injection("2026-03-11 08:05"), "gone")
    strike = entry(Withdrawal("gone", day("2026-03-11"), "never given"), "strike")
    files = run_task(writing_csv([first, second, gone, strike], Bom.WITHOUT))

    assert {line["entry id"]: line["stands"] for line in rows(files["injections.csv"])} == {
        "first": "corrected",
        "second": "yes",
        "gone": "withdrawn",
    }
    assert rows(files["withdrawals.csv"])[0]["reason"] == "never given"


def test_an_entry_that_was_corrected_into_another_day_is_struck_in_the_old_days_too():
    first = entry(injection("2026-03-10 08:05"), "first")
    second = entry(injection("2026-03-20 08:05"), "second", replaces="first")
    file = run_task(writing_csv([first, second], Bom.WITHOUT, day("2026-03-01"), day("2026-03-15")))["injections.csv"]

    assert [(line["entry id"], line["stands"]) for line in rows(file)] == [("first", "corrected")]


def test_only_the_days_that_were_asked_for_are_written():
    entries = [entry(injection(f"2026-03-{n:02} 08:05")) for n in range(1, 31)]
    file = run_task(writing_csv(entries, Bom.WITHOUT, day("2026-03-05"), day("2026-03-07")))["injections.csv"]

    assert [line["diary day"] for line in rows(file)] == ["2026-03-05", "2026-03-06", "2026-03-07"]


def test_a_picture_lies_as_a_file_beside_the_table():
    photo = next(fact for fact in FULL if isinstance(fact, Photo))
    files = run_task(writing_csv([entry(photo)], Bom.WITHOUT))

    assert rows(files["photos.csv"])[0]["jpeg (file beside this table)"] == "pictures/00001.jpg"
    assert files["pictures/00001.jpg"].startswith(b"\xff\xd8\xff")


def test_a_long_fact_of_a_newer_version_lies_beside_the_table_too():
    long = Foreign("mood", day("2026-03-10"), '{"how":"%s"}' % ("well " * 10_000))
    files = run_task(writing_csv([entry(long)], Bom.WITHOUT))

    assert files["facts/00001.json"] == long.body.encode()
    assert run_task(reading_lines(write_zip(files)))[0].entry.fact == long


@pytest.mark.parametrize("fact", ALL, ids=lambda fact: type(fact).__name__)
def test_every_fact_comes_back_as_it_was(fact):
    written = entry(fact, "e1", replaces="e0")
    (line,) = run_task(reading_lines(write_zip(run_task(writing_csv([written], Bom.WITH)))))

    assert line.entry == written


@pytest.mark.parametrize("seed", range(60))
def test_a_diary_that_went_out_and_came_back_goes_out_the_same(seed):
    there_and_back(diary(seed))


def there_and_back(entries):
    """Export, read back, export again: the same entries, and the same bytes."""
    file = write_zip(run_task(writing_csv(entries, Bom.WITH)))
    back = [line.entry for line in run_task(reading_lines(file))]

    assert {entry.id: entry for entry in back} == {entry.id: entry for entry in entries}
    assert write_zip(run_task(writing_csv(back, Bom.WITH))) == file


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("bom", Bom)
def test_no_spreadsheet_runs_a_cell_of_a_diary(seed, bom):
    assert cells_run(diary(seed), bom) == []


def cells_run(entries, bom=Bom.WITH):
    files = run_task(writing_csv(entries, bom))
    return [cell for name, file in files.items() if name.endswith(".csv") for cell in run_cells(file)]


def test_no_spreadsheet_runs_any_of_the_formulas():
    entries = [entry(injection("2026-03-10 08:05", note=text, batch=text[:80])) for text in FORMULAS]

    assert cells_run(entries) == []


def test_a_table_that_is_not_defused_is_found_out(monkeypatch):
    monkeypatch.setattr(csv_export, "defused", str)

    assert len(cells_run([entry(injection("2026-03-10 08:05", note=text)) for text in FORMULAS])) > len(FORMULAS)


def test_the_same_tables_give_the_same_zip():
    files = run_task(writing_csv(diary(3), Bom.WITH))

    assert write_zip(files) == write_zip(dict(files))
    with zipfile.ZipFile(io.BytesIO(write_zip(files))) as archive:
        assert archive.namelist() == list(files)
        assert archive.testzip() is None


def test_more_than_a_year_is_written_and_read_back(tmp_path):
    with closing(write_demo(tmp_path / "demo.diary", figure(), day("2026-03-10"), 400, 18)) as file:
        entries = [file.entry(record.id) for record in file.records()]
    days = {found.fact.day for found in entries}

    assert max(days) - min(days) > timedelta(days=390)
    assert len({kind_of(found.fact) for found in entries}) > 10
    there_and_back(entries)
