"""A diary goes into tables, history included."""

import csv
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest

from kineret_gui.actions.correct_entry import correct_entry
from kineret_gui.actions.export_tables import all_entries, export_table, exporting_tables
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.exchange.tables.csv_import import reading_csv, reading_lines
from tests.facts import answer, at, day, injection, now
from tests.store.diaries import add, begun

SEEN = now("2026-03-27 07:00")


@pytest.fixture
def diary(tmp_path):
    """A person, an order, and an injection that was corrected."""
    diary = begun(tmp_path / "ada.diary")
    first = add(diary, injection("2026-03-04 08:05", "2026-03-04 08:00"))
    correct_entry(diary, new_id(), first, injection("2026-03-04 08:15", "2026-03-04 08:00"), SEEN)
    add(diary, injection("2026-03-05 08:05", "2026-03-05 08:00"))
    return diary


def test_all_entries_are_in_it_struck_ones_too(diary):
    file = run_task(exporting_tables(diary, SEEN, Bom.WITH))

    assert (file.tables, file.entries) == (3, 5)
    assert {line.entry for line in run_task(reading_lines(file.content))} == set(run_task(all_entries(diary)))
    assert len(run_task(reading_csv(file.content)).facts) == 3  # the order, and two injections


def test_only_the_days_that_were_asked_for_are_in_it(diary):
    file = run_task(exporting_tables(diary, SEEN, Bom.WITH, day("2026-03-05"), day("2026-03-05")))

    assert (file.tables, file.entries) == (1, 1)


def test_one_table_alone_counts_its_lines(diary):
    file = export_table(diary, "injections", Bom.WITHOUT)

    assert file.entries == 3
    assert len(run_task(reading_lines(file.content))) == 3


def test_a_table_of_which_there_is_nothing_has_its_headings(diary):
    file = export_table(diary, "photos", Bom.WITHOUT)

    assert file.entries == 0
    assert file.content.startswith(b"kind of entry,entry id,")
    assert run_task(reading_lines(file.content)) == ()


def test_a_table_of_another_name_is_none(diary):
    with pytest.raises(KeyError):
        export_table(diary, "moods", Bom.WITH)


def doses_in(file):
    with ZipFile(BytesIO(file.content)) as archive:
        return list(csv.DictReader(StringIO(archive.read("doses.csv").decode("utf-8-sig"))))


def test_what_became_of_each_dose_stands_in_a_table_of_its_own(diary):
    add(diary, injection("2026-03-06 08:05", "2026-03-06 08:00", milligrams=40))
    add(diary, answer("2026-03-07 08:00", Answer.MISSED))

    lines = {line["day"]: line for line in doses_in(run_task(exporting_tables(diary, SEEN, Bom.WITH)))}

    told = {name: (line["state"], line["given mg"], line["prescribed mg"]) for name, line in lines.items()}
    assert told["2026-03-05"] == ("recorded", "100", "100")
    assert told["2026-03-06"] == ("part given", "40", "100")
    assert told["2026-03-07"] == ("missed", "0", "100")
    assert told["2026-03-08"] == ("not recorded", "0", "100")
    assert max(lines) == "2026-03-27"


def test_a_dose_in_a_table_says_the_clocks_of_home_and_those_of_here(diary):
    add(diary, DueClock(at("2026-03-01 07:00"), "Europe/London"))
    there = Now(SEEN.utc, "America/New_York")

    line = doses_in(run_task(exporting_tables(diary, there, Bom.WITHOUT, day("2026-03-05"), day("2026-03-05"))))[0]

    assert line["due (by the clocks of the doses)"] == "2026-03-05T08:00+00:00"
    assert line["zone of the doses"] == "Europe/London"
    assert line["due (by the clocks of the computer that wrote this)"] == "2026-03-05T03:00-05:00"


def test_the_table_of_doses_is_worked_out_and_never_brought_in(diary):
    file = run_task(exporting_tables(diary, SEEN, Bom.WITH))

    assert {line.entry for line in run_task(reading_lines(file.content))} == set(run_task(all_entries(diary)))
