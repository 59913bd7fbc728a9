"""In a wide window: two columns, of which the shorter stays in sight, and nothing far from what it belongs to."""

import pytest

from kineret_gui.diary.facts.note import Note
from tests.facts import at, injection
from tests.rules import COLUMN

SEARCH = "Search for words"


@pytest.fixture
def wide(patient):
    patient.resizes(1366, 768)
    return patient


@pytest.fixture
def long_list(wide, diary):
    """All entries, of which there are more than a window shows."""
    diary.holds(*(Note(at(f"2026-03-{day:02} 12:00"), f"Slept well, night {day}") for day in range(1, 10)))
    wide.opens("entries")
    return wide


def turns_to_the_end(patient) -> None:
    patient.presses(*["PgDown"] * 4)


def test_the_shorter_column_stays_in_sight(long_list):
    field = long_list.finds(SEARCH)
    turns_to_the_end(long_list)
    assert long_list.finds(SEARCH).area.within(field.pane)


def test_and_ends_no_lower_than_the_longer_one(long_list):
    turns_to_the_end(long_list)
    last = max(thing.area.bottom for thing in long_list.things() if thing.name.startswith("Sunday, 1 March"))
    assert long_list.finds("Days: ").area.bottom <= last


def test_what_is_higher_than_the_window_scrolls_with_the_page(long_list):
    long_list.resizes(1366, 480)
    long_list.taps("Show: ")
    first = long_list.finds(SEARCH).area.y
    turns_to_the_end(long_list)
    assert long_list.finds(SEARCH).area.y < first


def test_below_each_other_each_stays_where_it_is(long_list):
    long_list.resizes(420, 820)
    turns_to_the_end(long_list)
    field = long_list.finds(SEARCH)
    assert field.area.bottom < field.pane.y


@pytest.mark.parametrize("page", ["overview", "pictures"])
def test_arrows_stand_beside_what_they_move(wide, diary, page):
    diary.holds(injection("2026-03-02 08:10", "2026-03-02 08:00"))
    wide.opens(page)
    earlier, later = wide.finds("Previous: "), wide.finds("Next: ")
    assert later.area.right - earlier.area.x <= COLUMN


def test_those_of_the_month_stand_beside_each_other_and_stay_there(wide, diary):
    diary.holds(injection("2026-03-02 08:10", "2026-03-02 08:00"))
    wide.opens("diary")
    there = wide.finds("Next month: ").area
    assert wide.finds("Previous month: ").area.distance(there) == pytest.approx(8)
    wide.taps("Next month: ")
    assert wide.finds("Next month: ").area == there


def test_a_day_of_a_list_opens_and_one_of_a_calendar_is_shown_beside_it(wide, diary):
    diary.holds(injection("2026-03-02 08:10", "2026-03-02 08:00"))
    wide.opens("diary")
    wide.taps("Monday 2 March")
    assert wide.file().endswith("Diary.qml")
    wide.taps("Show the month as a list")
    wide.taps("Monday 2 March")
    assert wide.file().endswith("Day.qml")
