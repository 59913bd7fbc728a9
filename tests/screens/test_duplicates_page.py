"""After two copies met: the doses that stand in two entries are asked about, from Today, one by one."""

import pytest

from kineret_gui.actions.import_entries import import_into
from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import injection

AT_HOME = injection("2026-03-09 08:05", "2026-03-09 08:00")
AWAY = injection("2026-03-09 08:20", "2026-03-09 08:00", given_by=Giver.SOMEONE_ELSE, note="at grandmother's")


@pytest.fixture(autouse=True)
def two_copies_met(clock, diary, tmp_path):
    copy = tmp_path / "copy.diary"
    copy.write_bytes(diary.path.read_bytes())
    diary.holds(AT_HOME)
    grandmother = DiaryFile(copy, "grandparents", "Grandmother")
    grandmother.add(NewEntry(new_id(), AWAY), now=clock.now())
    home = DiaryFile(diary.path, "laptop", "Ada Example")
    import_into(home, tuple(grandmother.records()))
    home.close()
    grandmother.close()


def given(diary):
    return [entry.fact for entry in diary.standing(Injection)]


@pytest.fixture
def asked(patient):
    patient.taps("1 dose has two entries. Is it the same injection, entered by two people?")
    patient.sees(
        "Two entries say that the dose due on Monday, 9 March 2026 at 08:00 was given. Is it the same injection?"
    )
    return patient


def test_it_was_the_same_injection_and_one_entry_stays(asked, diary):
    asked.sees("Note: at grandmother's")
    asked.taps("Same injection: keep entry 1, by Grandmother")

    asked.sees("Kept as one injection.")
    asked.sees("Nothing left to check. No dose has two entries.")
    assert given(diary) == [AWAY]


def test_it_was_two_injections_and_both_stay(asked, diary):
    asked.taps("They are two injections")

    asked.sees("Kept as two injections.")
    assert sorted(given(diary), key=lambda i: i.moment.at) == [AT_HOME, AWAY]
    assert len(diary.standing(ConfirmedDistinct)) == 1


def test_what_was_said_can_be_taken_back(asked, diary):
    asked.taps("They are two injections")
    asked.taps("Undo")

    asked.sees("They are two injections")
    assert diary.standing(ConfirmedDistinct) == ()


def test_the_whole_day_can_be_looked_at_first(asked):
    asked.taps("See the whole day")

    asked.sees("Monday, 9 March 2026")
