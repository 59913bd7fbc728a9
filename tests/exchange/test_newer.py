"""What a newer version wrote goes into every format: word for word, or as far as it is known, and that is said."""

import io
import json
import zipfile

import pytest

from kineret_gui.actions.export_calendar import export_calendar
from kineret_gui.actions.export_fhir import exporting_fhir
from kineret_gui.actions.export_tables import export_table, exporting_tables
from kineret_gui.diary.entry import KINDS, Foreign, Withdrawal, kind_of, unread_and_more
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.rules.reminder import ReminderTimes
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.json_import import reading_json
from kineret_gui.exchange.tables.csv_export import LONGEST_CELL, Bom
from kineret_gui.exchange.tables.csv_import import reading_csv, reading_lines
from kineret_gui.exchange.tables.table import BEYOND, TABLES
from kineret_gui.store.codec import encode
from tests.every_kind import FULL
from tests.facts import day, injection, now, order
from tests.newer import with_a_field, with_a_field_in_each_part, with_a_word
from tests.store.diaries import add, begun, records_on_disk

EACH_KIND = {kind: next(fact for fact in FULL if kind_of(fact) == kind) for kind in KINDS if kind != "withdrawal"}
HERE = now("2026-03-31 12:00")
GIVEN = injection("2026-03-10 08:05", "2026-03-10 08:00")


@pytest.fixture(scope="module")
def diary(tmp_path_factory):
    """A fact of each kind with more in it, one that is too large for a cell, some that cannot be read."""
    diary = begun(tmp_path_factory.mktemp("newer") / "ada.diary")
    for fact in EACH_KIND.values():
        add(diary, with_a_field_in_each_part(fact))
    add(diary, with_a_word(GIVEN, "tomorrow", "x" * LONGEST_CELL))
    add(diary, with_a_word(GIVEN, "given_by", "a nurse"))
    add(diary, with_a_word(EACH_KIND["check-date"], "kind", "x-ray"))
    add(diary, Foreign("weather", day("2026-03-09"), '{"sky":"grey"}'))
    struck = add(diary, injection("2026-03-12 08:05"))
    add(diary, with_a_field(Withdrawal(struck.id, struck.fact.day)))
    return diary


def texts(diary):
    return {record.id: record.body for record in diary.records()}


def as_text(fact):
    return fact.body if isinstance(fact, Foreign) else encode(fact)


def test_as_json_it_comes_back_word_for_word(diary):
    records = tuple(diary.records())

    assert set(run_task(reading_json(io.BytesIO(run_task(writing_json(records)))))) == set(records)


def test_what_is_written_in_another_way_comes_back_as_it_was_written(tmp_path):
    """A newer version may not sort what it writes; its seal says that it was so."""
    diary = begun(tmp_path / "ada.diary")
    add(diary, Foreign("weather", day("2026-03-09"), '{"sky": "grey", "at": 2.50, "a": 1e3}'))
    written = run_task(writing_json(diary.records()))

    assert {record.id: record.body for record in run_task(reading_json(io.BytesIO(written)))} == texts(diary)
    rewritten = json.dumps(json.loads(written)).encode()
    assert len(run_task(reading_json(io.BytesIO(rewritten)))) == 3


def test_as_tables_it_comes_back_word_for_word(diary):
    made = run_task(exporting_tables(diary, HERE, Bom.WITH))

    lines = {line.entry.id: as_text(line.entry.fact) for line in run_task(reading_lines(made.content))}
    assert lines == texts(diary)
    assert made.unread == 0


def test_in_a_table_it_stands_as_far_as_it_is_known_and_once_more_as_a_whole(diary):
    with zipfile.ZipFile(io.BytesIO(run_task(exporting_tables(diary, HERE, Bom.WITHOUT)).content)) as tables:
        heads = {name: tables.read(name).split(b"\r\n")[0].decode() for name in tables.namelist() if "csv" in name}

    for kind in EACH_KIND:
        assert heads[f"{TABLES[kind]}.csv"].endswith(BEYOND)
    assert BEYOND not in heads["doses.csv"]


def test_a_diary_without_anything_newer_has_no_such_column(tmp_path):
    diary = begun(tmp_path / "ada.diary")
    add(diary, GIVEN)

    assert BEYOND.encode() not in export_table(diary, "injections", Bom.WITHOUT).content


def test_one_table_alone_says_what_stands_in_another(diary):
    assert export_table(diary, "injections", Bom.WITHOUT).unread == 1
    assert export_table(diary, "notes", Bom.WITHOUT).unread == 0
    assert export_table(diary, "injections", Bom.WITHOUT, first=day("2026-03-11")).unread == 0


def test_cells_that_say_something_else_than_the_whole_are_refused(tmp_path):
    """Whoever changes an amount in a spreadsheet is not answered by silently taking the old one."""
    diary = begun(tmp_path / "ada.diary")
    add(diary, with_a_field(GIVEN))
    table = export_table(diary, "injections", Bom.WITHOUT).content

    with pytest.raises(FileRefused, match="it does not match the other columns"):
        run_task(reading_lines(table.replace(b",100,", b",90,")))
    with pytest.raises(FileRefused, match="not in the form that this app saves"):
        run_task(reading_lines(table.replace(b'""note"":', b'""note"": ')))


def test_of_tables_no_second_person_and_nothing_struck_is_taken(diary):
    found = run_task(reading_csv(run_task(exporting_tables(diary, HERE, Bom.WITH)).content))

    kinds = {Person, BroughtIn, ConfirmedDistinct, Withdrawal, Injection}
    assert {left.what for left in found.left_out} == kinds
    assert {kind_of(one.fact) for one in found.facts} >= {"injection", "weather", "prescription"}


# As far as it is known


def test_a_clinics_file_says_what_it_leaves_out(diary):
    made = run_task(exporting_fhir(diary, HERE))

    assert (made.unread, made.more) == (2, 14)
    assert b"a nurse" not in made.content
    assert b"tomorrow" not in made.content


def test_a_calendar_says_what_it_leaves_out(tmp_path):
    diary = begun(tmp_path / "ada.diary")
    assert export_calendar(diary, 9, ReminderTimes(), False, HERE).unread == 0
    add(diary, with_a_field(order("2026-03-02")))
    add(diary, with_a_word(injection("2026-03-31 08:05", "2026-03-31 08:00"), "given_by", "a nurse"))
    add(diary, with_a_field(CheckDate("c9", day("2026-04-02"), CheckKind.OTHER, what="Hearing")))
    add(diary, with_a_word(CheckDate("c8", day("2026-04-02"), CheckKind.OTHER, what="Hearing"), "kind", "x-ray"))

    made = export_calendar(diary, 9, ReminderTimes(), False, HERE)

    assert (made.unread, made.more, made.doses, made.checks) == (2, 2, 8, 1)


def test_how_many_are_newer_is_counted(diary):
    assert unread_and_more(diary.of_days(day("2026-03-01"), day("2026-12-31"))) == (3, len(EACH_KIND) + 1)
    assert len(records_on_disk(diary.path)) == len(EACH_KIND) + 8
