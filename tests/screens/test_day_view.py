"""One day of the diary: doses, entries, and what is offered."""

import pytest

from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.screens.framework.entry_rows import EntryRow, with_unique_titles
from kineret_gui.screens.review.day_view import day_view
from tests.facts import answer, day, entry, injection, now, order

ORDER = entry(order("2026-03-02"))


def monday(*entries, at="2026-03-10 12:00", can_write=True, on="2026-03-09"):
    return day_view([ORDER, *entries], day(on), now(at), 180, can_write)


def test_an_open_dose_is_asked_about():
    (dose,) = monday().doses
    assert (dose.text, dose.question) == (
        "Not recorded: the dose due at 08:00, 100 mg",
        "This dose was due at 08:00, 100 mg.",
    )
    assert dose.key == "2026-03-09 08:00"


@pytest.mark.parametrize(
    ("entries", "at", "can_write"),
    [
        ([entry(injection("2026-03-09 08:05", "2026-03-09 08:00"))], "2026-03-10 12:00", True),
        ([entry(answer("2026-03-09 08:00", Answer.MISSED))], "2026-03-10 12:00", True),
        ([], "2026-03-09 07:00", True),
        ([], "2026-03-10 12:00", False),
    ],
    ids=["recorded", "answered", "not yet due", "only read"],
)
def test_other_doses_are_not_asked_about(entries, at, can_write):
    (dose,) = monday(*entries, at=at, can_write=can_write).doses
    assert dose.question == ""


@pytest.mark.parametrize(
    ("on", "can_write", "add"),
    [
        ("2026-03-09", True, "Add an injection"),
        ("2026-03-10", True, "Add an injection"),
        ("2026-03-11", True, ""),
        ("2026-03-09", False, ""),
    ],
)
def test_an_injection_is_added_only_on_a_day_that_has_come_and_where_it_may_be_written(on, can_write, add):
    assert monday(on=on, can_write=can_write).add_injection == add


def test_everything_that_counts_for_the_day_is_listed():
    noted = entry(injection("2026-03-09 08:05", "2026-03-09 08:00", note="It bled a little"), "given")
    extra = entry(injection("2026-03-09 21:00"), "extra")
    pause = entry(Pause(day("2026-03-09"), None, "Fever", "Clinic"), "pause")
    rows = monday(noted, extra, pause, entry(injection("2026-03-08 08:00", "2026-03-08 08:00"))).entries

    assert [row.entry for row in rows] == ["given", "extra", "pause"]
    assert rows[0].title == "Injection: 08:05, Left thigh, front: upper inner spot, 100 mg"
    assert rows[0].detail.startswith("It bled a little\nEntered by Ada Example, ")
    assert rows[1].title.startswith("Extra injection: 21:00")


def test_a_long_note_is_cut_in_the_list():
    (row,) = monday(entry(injection("2026-03-09 08:05", "2026-03-09 08:00", note="n" * 4000))).entries
    assert row.detail.startswith("n" * 160 + "…\n")


def test_a_day_without_a_dose_says_so():
    assert monday(on="2026-03-01").nothing == "No dose is due on this day."
    assert monday().nothing == ""


def test_the_days_around_are_named():
    view = monday(on="2026-03-10")
    assert (view.earlier, view.later) == ("Previous day: Mon 9 Mar", "Next day: Wed 11 Mar")
    assert view.title.endswith(", today")


@pytest.mark.parametrize(("on", "earlier", "later"), [("2000-01-01", False, True), ("2100-12-31", True, False)])
def test_there_is_no_way_to_a_day_that_no_entry_can_be_of(on, earlier, later):
    view = day_view([], day(on), now("2026-03-10 12:00"), 180, True)
    assert (bool(view.earlier), bool(view.later)) == (earlier, later)


def test_lines_that_read_the_same_are_numbered():
    same = EntryRow("a", "", "none", "quiet", "Injection", "Entered by Ada")
    other = EntryRow("b", "", "none", "quiet", "Injection", "Entered by Ben")
    assert [row.title for row in with_unique_titles([same, other, same])] == ["Injection", "Injection", "Injection (2)"]
