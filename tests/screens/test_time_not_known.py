"""An injection whose time nobody said: it keeps its day, and no page, file or count takes the usual hour for real."""

import pytest

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.report.content.days_sheet import days_chapter
from kineret_gui.report.typesetting.pieces import SheetTable
from kineret_gui.wording import clocks
from tests.facts import ZONE, day, entry, injection, now, order, wall

NOT_KNOWN = "time not known"
USUAL = "08:00"


@pytest.fixture
def two_open_days(clock, diary):
    """Monday morning, and nothing is recorded since Friday."""
    diary.holds(*(injection(f"2026-03-0{n} 08:05", f"2026-03-0{n} 08:00") for n in range(1, 7)))
    clock.set("9 March 2026 07:00")


@pytest.fixture
def filled_in(two_open_days, patient):
    """Saturday and Sunday were filled in on Monday: given, and nobody remembers when."""
    patient.taps("2 doses are not recorded. From Saturday, 7 March 2026 to yesterday. Say what happened.")
    patient.taps("Tick all remaining days")
    patient.taps("Injected as prescribed")
    patient.taps("Save 2 days")
    return patient


def test_what_was_filled_in_after_time_away_says_that_its_time_is_not_known(filled_in, diary):
    given = [entry.fact for entry in diary.standing(Injection)][6:]
    assert [fact.time_known for fact in given] == [False, False]
    assert [fact.moment.wall for fact in given] == [wall("2026-03-07 08:00"), wall("2026-03-08 08:00")]
    assert not any(fact.note for fact in given)


def test_today_says_the_day_of_the_last_injection_and_no_hours(filled_in):
    filled_in.sees("Last injection: yesterday, time not known")
    filled_in.does_not_see("hours ago")


def test_days_later_it_is_still_the_day(filled_in, clock):
    clock.set("12 March 2026 07:00")
    filled_in.closes()
    filled_in.sees("Last injection: Sunday, 8 March 2026, time not known")


def test_the_page_about_a_missed_dose_says_the_day_and_no_hours(filled_in, clock):
    clock.set("9 March 2026 18:00")
    filled_in.opens("question", "2026-03-09 08:00")
    filled_in.taps("It was missed")
    filled_in.sees("The last injection was yesterday, time not known.")


def test_after_a_journey_the_day_is_said_and_no_hours(filled_in, clock):
    clock.set("9 March 2026 03:30", "America/New_York")
    filled_in.closes()
    filled_in.sees("The last injection was yesterday, time not known.")


@pytest.mark.parametrize(("page", "about"), [("day", "2026-03-08"), ("diary", ""), ("entries", "")])
def test_pages_of_the_diary_say_that_the_time_is_not_known(filled_in, page, about):
    filled_in.opens(page, about)
    if page == "diary":
        filled_in.taps("Sunday 8 March: given")
    filled_in.sees(NOT_KNOWN)
    filled_in.does_not_see(f"{USUAL}, A spot")


def test_the_entry_says_it_and_the_correction_adds_the_time_later(filled_in, diary):
    last = diary.standing(Injection)[-1]
    filled_in.opens("entry", last.id)
    filled_in.sees("Sunday, 8 March 2026, time not known")
    filled_in.does_not_see(f"2026 at {USUAL}")
    filled_in.opens("record", f"entry:{last.id}")
    filled_in.sees("When: yesterday, time not known")
    filled_in.taps("When: yesterday, time not known")
    filled_in.types_into("Time (for example 08:05)", "09:30")
    filled_in.taps("Save changes")
    corrected = diary.standing(Injection)[-1].fact
    assert (corrected.time_known, corrected.moment.wall) == (True, wall("2026-03-08 09:30"))


def test_the_usual_time_can_be_what_was_remembered_later(filled_in, diary):
    last = diary.standing(Injection)[-1]
    filled_in.opens("record", f"entry:{last.id}")
    filled_in.taps("When: yesterday, time not known")
    filled_in.types_into("Time (for example 08:05)", "08:00")
    filled_in.taps("Save changes")
    assert diary.standing(Injection)[-1].fact.time_known


def test_a_correction_of_something_else_leaves_the_time_not_known(filled_in, diary):
    last = diary.standing(Injection)[-1]
    filled_in.opens("record", f"entry:{last.id}")
    filled_in.taps("Batch and note: None")
    filled_in.types_into("Batch number (on the syringe label)", "EX1")
    filled_in.taps("Save changes")
    corrected = diary.standing(Injection)[-1].fact
    assert (corrected.batch, corrected.time_known) == ("EX1", False)


def test_a_day_that_is_filled_in_alone_can_say_so_too(two_open_days, patient, diary):
    patient.opens("record", "dose:2026-03-08 08:00")
    patient.taps("When: yesterday at 08:00")
    patient.taps("The time is not known")
    patient.sees("When: yesterday, time not known")
    patient.taps("Where: Not chosen yet")
    patient.taps("I do not remember where")
    patient.taps("Record injection")
    assert not diary.standing(Injection)[-1].fact.time_known
    patient.sees("Injection given: time not known, Spot not remembered, 100 mg")


# Judged by its day


@pytest.mark.parametrize(
    ("given_at", "time_known", "state"),
    [
        ("2026-03-08 23:00", True, DoseState.RECORDED_LATE),
        ("2026-03-08 23:00", False, DoseState.RECORDED),
        ("2026-03-09 08:00", False, DoseState.RECORDED_LATE),
    ],
)
def test_it_is_never_late_within_its_day(given_at, time_known, state):
    entries: list[Entry[Fact]] = [
        entry(order("2026-03-01", late_after=60)),
        entry(injection(given_at, "2026-03-08 08:00", time_known=time_known)),
    ]
    (record,) = reckon_period(entries, day("2026-03-08"), day("2026-03-08"), now("2026-03-10 09:00"), 180).doses
    assert record.state is state


# On paper and in files


def test_the_report_says_it_in_the_column_of_times():
    entries: list[Entry[Fact]] = [
        entry(order("2026-03-01")),
        entry(injection("2026-03-08 08:00", "2026-03-08 08:00", spot=None, time_known=False)),
    ]
    reckoning = reckon_period(entries, day("2026-03-08"), day("2026-03-08"), now("2026-03-10 09:00"), 180)
    (table,) = days_chapter(reckoning, clocks.named_from(ZONE)).parts
    assert isinstance(table, SheetTable)
    assert table.rows[0][2] == "not known"
