"""Tables of ours that a spreadsheet opened and saved again, set to one language or another: nothing of them is lost."""

import csv
import io
import re
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.facts.measurement import KILOGRAMS, Measurement, Quantity
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.recognition import reading_foreign
from kineret_gui.exchange.tables.cell import CellMarks
from kineret_gui.exchange.tables.csv_export import Bom, writing_csv
from kineret_gui.exchange.tables.csv_import import reading_lines
from tests.every_kind import FULL, SPARSE
from tests.exchange.generated import diary
from tests.exchange.programs.samples import HERE
from tests.exchange.tables.test_csv_export import cells_run
from tests.facts import at, day, entry, injection

# How a spreadsheet set to a language writes the 10th of March 2026.
DAYS = {"de": "{2}.{1}.{0}", "fr": "{2}/{1}/{0}", "es": "{2}/{1}/{0}", "it": "{2}/{1}/{0}", "tr": "{2}.{1}.{0}"}
ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
FRACTION = re.compile(r"\d+,\d+")


def saved(table: bytes, language: str, separator: str = ";", encoding: str = "utf-8-sig") -> bytes:
    """The table as a spreadsheet of this language saves it: days in its form, and fractions without idle zeros."""
    rows = csv.reader(io.StringIO(table.decode("utf-8-sig"), newline=""), delimiter=separator)
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows([_cell(cell, language) for cell in row] for row in rows)
    return text.getvalue().encode(encoding)


def _cell(cell: str, language: str) -> str:
    if match := ISO.fullmatch(cell):
        return DAYS[language].format(*match.groups())
    return cell.rstrip("0").rstrip(",") if FRACTION.fullmatch(cell) else cell


def tables(entries, marks=CellMarks.COMMA) -> dict[str, bytes]:
    made = run_task(writing_csv(entries, Bom.WITH, marks=marks))
    return {name: file for name, file in made.items() if name.endswith(".csv")}


def facts_in(table: bytes):
    return [line.entry.fact for line in run_task(reading_lines(table))]


@pytest.mark.parametrize("language", DAYS)
def test_every_kind_comes_back_from_a_spreadsheet(language):
    entries = [entry(fact, f"e{n}") for n, fact in enumerate((*FULL, *SPARSE))]
    files = tables(entries)
    beside = {"photos.csv", "of_a_newer_version.csv"}  # they need the files that lie beside them

    for name in files.keys() - beside:
        assert facts_in(saved(files[name], language)) == facts_in(tables(entries, CellMarks.POINT)[name]), name


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([*DAYS]))
def test_a_made_up_diary_comes_back_from_a_spreadsheet(seed, language):
    entries = diary(seed)
    right = tables(entries, CellMarks.POINT)

    for name, file in tables(entries).items():
        if name not in ("photos.csv", "of_a_newer_version.csv"):
            assert facts_in(saved(file, language)) == facts_in(right[name])


@pytest.mark.parametrize(
    "change",
    [
        lambda table: saved(table, "de"),
        lambda table: saved(table, "tr", encoding="utf-8"),
        lambda table: saved(table, "fr").replace(b";", b"\t").decode("utf-8-sig").encode("utf-16"),
        lambda table: saved(table, "it").replace(b"\r\n", b"\n") + b";" * 12 + b"\n",
        lambda table: (
            b'"' + saved(table, "es", encoding="utf-8").replace(b";", b'";"').replace(b"\r\n", b'"\r\n"')[:-1]
        ),
    ],
    ids=["as saved", "without a mark", "as Unicode text", "with an empty line", "all in quotes"],
)
def test_a_table_that_was_saved_again_is_known(change: Callable[[bytes], bytes]):
    weight = Measurement(at("2026-03-10 07:00"), Quantity.WEIGHT, Decimal("62.50"), KILOGRAMS)
    table = tables([entry(weight, "e1")])["measurements.csv"]
    columns = table.count(b";", 0, table.index(b"\r\n"))

    content = change(table).replace(b";" * 12, b";" * columns)
    (one,) = run_task(reading_foreign(io.BytesIO(content), HERE)).facts

    assert one.fact == weight


def test_a_comma_is_written_where_it_was_asked_for_and_nowhere_else():
    weight = Measurement(at("2026-03-10 07:00"), Quantity.WEIGHT, Decimal("62.5"), KILOGRAMS, note="1.5, or so")

    assert b";62,5;" in tables([entry(weight)])["measurements.csv"]
    assert b"1.5, or so" in tables([entry(weight)])["measurements.csv"]
    assert b",62.5," in tables([entry(weight)], CellMarks.POINT)["measurements.csv"]


def test_a_day_that_may_be_either_is_refused_and_not_guessed():
    check = CheckDate("c1", day("2026-04-03"), CheckKind.BLOOD_TEST)
    table = tables([entry(check, "e1", written="2026-03-31 12:00")], CellMarks.POINT)["check_dates.csv"]
    table = table.replace(b"2026-04-03", b"03/04/2026")

    with pytest.raises(FileRefused, match="the day and the month are not clear"):
        facts_in(table)


def test_a_table_in_another_encoding_says_how_to_save_it():
    weight = Measurement(at("2026-03-10 07:00"), Quantity.WEIGHT, Decimal("62.5"), KILOGRAMS, note="schön")
    table = tables([entry(weight)])["measurements.csv"]

    with pytest.raises(FileRefused, match="Save it as CSV UTF-8"):
        facts_in(saved(table, "de", encoding="cp1252"))


def test_no_cell_is_run_with_these_marks_either():
    assert cells_run([entry(fact) for fact in FULL]) == []


def table_of_an_injection() -> bytes:
    return tables([entry(injection("2026-05-03 08:05", "2026-05-03 20:00"), "e1")], CellMarks.POINT)["injections.csv"]


@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from(["AM", "a.m.", "am"]), st.booleans())
def test_a_time_with_its_half_of_the_day_is_read(hour, minute, half, with_seconds):
    half = half.replace("A", "P").replace("a", "p") if hour >= 12 else half
    cell = f"{(hour + 11) % 12 + 1}:{minute:02}{':00' if with_seconds else ''} {half}"

    (fact,) = facts_in(table_of_an_injection().replace(b",20:00:00,", f",{cell},".encode()))

    assert (fact.answers.time.hour, fact.answers.time.minute) == (hour, minute)


@pytest.mark.parametrize(
    ("was", "now_there", "why"),
    [
        (b",20:00:00,", b",13:00 PM,", "line 2, answers time: “13:00 PM” cannot be read"),
        (b",20:00:00,", b",soon,", "line 2, answers time: “soon” cannot be read"),
        (b"T08:05:00+02:00", b" 8:05", "line 2, moment at (ISO 8601 with offset): “2026-05-03 8:05” cannot be read"),
        (b"T08:05:00+02:00", b"T01:05:00+02:00", "is not part of the diary day 2026-05-03"),
    ],
)
def test_a_cell_that_was_edited_is_refused_in_plain_words_with_its_line_and_column(was, now_there, why):
    table = table_of_an_injection()
    assert was in table
    with pytest.raises(FileRefused) as refusal:
        facts_in(table.replace(was, now_there))

    assert why in str(refusal.value)
    assert not re.search(r"RFC|\$|Expected|`", str(refusal.value))
