"""The Diary: months, days, entries, and what changed, as a person walks through them."""

import pytest

from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Injection
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Reaction, Sign
from tests.facts import answer, at, injection
from tests.store.diaries import tampering
from tests.tree import area


@pytest.fixture
def week(diary, clock):
    """Eight days recorded, one missed, and the ninth of March left open."""
    recorded = [injection(f"2026-03-0{n} 08:05", f"2026-03-0{n} 08:00") for n in range(1, 8)]
    diary.holds(*recorded, answer("2026-03-08 08:00", Answer.MISSED))
    return diary


def test_a_month_shows_every_day_by_shape_and_word(patient, week):
    patient.taps("Diary")

    patient.sees("March 2026", "Saturday 7 March: given", "Sunday 8 March: missed", "Monday 9 March: not recorded")
    patient.sees(
        "Tuesday 10 March, today: upcoming",
        "7 given on the day (7 of them entered later)",
        "1 missed",
        "1 not recorded",
    )
    patient.sees("As of 07:00")


def test_months_are_turned_and_the_present_one_is_a_tap_away(patient, week):
    patient.taps("Diary")
    patient.taps("Previous month: February 2026")
    patient.sees("Saturday 28 February: no dose due", "0 given on the day")
    patient.taps("This month: March 2026")
    patient.sees("Sunday 1 March: given")


def test_the_month_stays_where_it_was_when_coming_back_from_a_day(patient, week):
    patient.taps("Diary")
    patient.taps("Next month: April 2026")
    patient.taps("Wednesday 1 April: upcoming")
    patient.sees("Wednesday, 1 April 2026")
    patient.taps("Back")
    patient.sees("April 2026")


def test_the_arrow_keys_go_from_day_to_day(patient, week):
    patient.taps("Diary")
    patient.tabs_to("Sunday 8 March: missed")
    patient.presses("Right")
    assert patient.has_keyboard_on() == "Monday 9 March: not recorded"
    patient.presses("Up")
    assert patient.has_keyboard_on() == "Monday 2 March: given"
    patient.presses("Return")
    patient.sees("Monday, 2 March 2026")


def test_large_letters_turn_the_grid_into_a_list_of_days(patient, week):
    patient.prefers(text_size=200)
    patient.resizes(360, 640)
    patient.taps("Diary")

    patient.sees("Tuesday 10 March, today", "Upcoming", "Wednesday 11 March")
    patient.does_not_see("Show the month as a calendar")
    patient.taps("Monday 9 March. Not recorded")
    patient.sees("Monday, 9 March 2026")


def test_in_a_wide_window_the_chosen_day_stands_beside_the_month(patient, week):
    patient.resizes(1200, 800)
    patient.taps("Diary")
    patient.taps("Saturday 7 March: given")
    patient.sees("March 2026", "Saturday, 7 March 2026", "Entries for this day")


def test_an_open_dose_of_the_diary_is_answered(patient, week):
    patient.taps("Diary")
    patient.taps("Monday 9 March: not recorded")
    patient.taps("What happened?")
    patient.taps("The clinic said to skip it")
    patient.sees("Monday, 9 March 2026", "Skipped on medical advice: the dose due at 08:00, 100 mg")
    assert [entry.fact.day.day for entry in week.standing(DoseAnswer)] == [8, 9]


def test_an_injection_is_added_to_a_day_that_is_past(patient, week):
    patient.opens("day", "2026-03-09")
    patient.taps("Add an injection")
    patient.sees("Monday, 9 March 2026")


def test_one_day_leads_to_the_next(patient, week):
    patient.opens("day", "2026-03-09")
    patient.taps("Previous day: Sun 8 Mar")
    patient.sees("Sunday, 8 March 2026", "Missed: the dose due at 08:00, 100 mg")
    patient.taps("Next day: Mon 9 Mar")
    patient.sees("Monday, 9 March 2026")


def test_an_entry_is_withdrawn_with_its_reason_and_can_be_taken_back(patient, week):
    patient.opens("day", "2026-03-07")
    patient.taps("Injection: 08:05")
    patient.taps("Remove this entry")
    assert patient.has_keyboard_on() == "Keep it"
    patient.types_into("Why are you removing it?", "Entered twice")
    patient.waits(minutes=1)
    patient.taps("Remove it")

    patient.hears("Removed. It stays listed under What changed.")
    patient.sees("This entry no longer counts.", "Reason: Entered twice", "Nothing replaced it.")
    assert len(week.standing(Injection)) == 6
    patient.taps("Undo")
    patient.sees("Entered again by Ada Example", "Remove this entry")
    assert len(week.standing(Injection)) == 7


def test_an_entry_that_is_kept_is_not_touched(patient, week):
    (first, *_) = week.standing(Injection)
    patient.opens("entry", first.id)
    patient.taps("Remove this entry")
    patient.taps("Keep it")
    patient.sees("Sunday, 1 March 2026 at 08:05")
    patient.does_not_see("Remove it")
    assert len(week.standing(Injection)) == 7


def test_the_bar_shows_by_which_part_one_came_to_a_page(patient, week):
    (first, *_) = week.standing(Injection)
    patient.taps("Diary")
    patient.opens("entry", first.id)
    assert patient.finds("Diary").selected
    patient.taps("Change")
    patient.leaves()
    assert patient.finds("Diary").selected
    patient.taps("Today")
    patient.taps("How are you?")
    assert patient.finds("Today").selected


def test_a_corrected_entry_is_shown_as_it_stands_with_the_old_words_beside_it(patient, week):
    (first, *_) = week.standing(Injection)
    patient.opens("entry", first.id)
    patient.taps("Change")
    patient.taps("How much:")
    patient.taps("80 mg")
    patient.taps("Save changes")
    patient.taps("Yes, that is right")
    patient.opens("entry", first.id)

    patient.sees("This entry no longer counts.")
    patient.taps("Injection: 08:05")
    patient.sees("Changed by Ada Example", "Before: 100 mg", "Now: 80 mg")


def test_what_changed_tells_old_and_new(patient, week):
    patient.opens("changes")
    patient.sees("Nothing was changed or removed.")
    (first, *_) = week.standing(Injection)
    patient.opens("entry", first.id)
    patient.taps("Remove this entry")
    patient.taps("Remove it")
    patient.taps("Diary")
    patient.taps("What changed")
    patient.sees("Injection, Saturday, 7 March 2026. Injection: 08:05", "Entered 3 days later. Entered by Ada Example")
    patient.taps("Injection, Sunday, 1 March 2026. Removed by Ada Example")
    patient.sees("This entry no longer counts.")


def test_the_list_shows_what_is_chosen_and_leads_to_it(patient, week):
    patient.taps("Diary")
    patient.taps("All entries and search")
    patient.taps("Show: All entries")
    patient.taps("Missed")
    patient.sees("Sunday, 8 March 2026", "1 found", "As of 07:00")
    patient.does_not_see("Saturday, 7 March 2026")
    patient.taps("Show: Missed")
    patient.taps("Not recorded")
    patient.taps("Monday, 9 March 2026. Not recorded")
    patient.sees("It was missed")


def test_older_entries_come_thirty_at_a_time_and_the_keyboard_goes_to_the_first_of_them(patient, diary, clock):
    diary.holds(*(injection(f"2026-02-{n:02} 08:05", None) for n in range(1, 29)))
    diary.holds(*(injection(f"2026-01-{n:02} 08:05", None) for n in range(1, 29)))
    patient.opens("entries")
    patient.taps("Show: All entries")
    patient.taps("Injections")
    patient.does_not_see("Monday, 26 January 2026")
    patient.taps("Show older entries")
    assert patient.has_keyboard_on().startswith("Monday, 26 January 2026")
    patient.does_not_see("Show older entries")


def test_a_diary_of_a_newer_version_is_only_read_and_offers_nothing_to_write(patient, week, diary_path):
    (*_, newest) = week.standing(Injection)
    with tampering(diary_path) as connection:
        connection.execute("PRAGMA user_version = 99")

    patient.opens("day", "2026-03-09")
    patient.sees("Not recorded: the dose due at 08:00, 100 mg")
    patient.does_not_see("What happened?", "Add an injection")
    patient.opens("entry", newest.id)
    patient.sees("Saturday, 7 March 2026 at 08:05")
    patient.does_not_see("Change", "Remove this entry")


def test_the_bar_of_a_reaction_ends_with_the_week_within_the_card(patient, week):
    week.holds(Reaction("r1", at("2026-03-07 09:00"), "thigh-front-left", (Sign.ITCH,), Level.MILD))
    patient.taps("Diary")
    bars = {name: bar_of(patient.finds(name).item) for name in ("Saturday 7", "Sunday 8", "Monday 9")}
    cells = {name: patient.finds(name).area for name in bars}
    assert bars["Saturday 7"].right == bars["Sunday 8"].x  # they touch between the days
    assert bars["Sunday 8"].right == cells["Sunday 8"].right
    assert bars["Monday 9"].x == cells["Monday 9"].x


def bar_of(cell):
    """Where the bar of a reaction lies in a day."""
    (bar,) = [item for item in below(cell) if item.isVisible() and item.height() == 5]
    return area(bar)


def below(item):
    for child in item.childItems():
        yield child
        yield from below(child)
