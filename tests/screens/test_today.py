"""Today: one glance says whether today's injection is recorded, at any hour, whatever the days before held."""

import pytest

from kineret_gui.diary.facts.injection import Answer, Injection
from kineret_gui.diary.facts.prescription import Pause, Rhythm
from tests.facts import answer, day, injection, order, person
from tests.store.diaries import tampering

OPEN = "Today's injection: not recorded yet. Due at 08:00"
SPOT = "Left thigh, front: upper inner spot"


@pytest.fixture
def up_to_date(diary):
    """Every dose before Tuesday 10 March is recorded."""
    diary.holds(*(injection(f"2026-03-{n:02} 08:05", f"2026-03-{n:02} 08:00") for n in range(1, 10)))


@pytest.mark.parametrize("at", ["10 March 2026 03:00", "10 March 2026 07:00", "10 March 2026 23:59"])
def test_a_dose_without_an_entry_is_not_yet_recorded_all_day(patient, clock, at):
    clock.set(at)
    patient.sees(OPEN)
    assert patient.reads_first() == OPEN


HEADLINES = {
    "recorded": ([injection("2026-03-10 08:05", "2026-03-10 08:00")], f"Injection given at 08:05, {SPOT}, 100 mg"),
    "late by the clinic's word": (
        [order(late_after=180), injection("2026-03-10 11:30", "2026-03-10 08:00")],
        f"Injection given late, at 11:30, {SPOT}, 100 mg",
    ),
    "missed": ([answer("2026-03-10 08:00", Answer.MISSED)], "Today's injection: Missed"),
    "skipped": ([answer("2026-03-10 08:00", Answer.SKIPPED_ON_ADVICE)], "Today's injection: Skipped on medical advice"),
    "in hospital": ([answer("2026-03-10 08:00", Answer.GIVEN_IN_HOSPITAL)], "Today's injection: Given in hospital"),
    "paused": ([Pause(day("2026-03-09"), day("2026-03-12"), "", "")], "Today's injection: Paused"),
    "one of two syringes": (
        [order(syringes=(100, 50)), injection("2026-03-10 08:05", "2026-03-10 08:00")],
        "Today's injection: 1 of 2 syringes given\n08:05, Left thigh, front: upper inner spot, 100 mg",
    ),
    "the second of two times": (
        [order("2026-03-01", "08:00", "20:00"), injection("2026-03-10 08:05", "2026-03-10 08:00")],
        "Today's injection at 20:00: not recorded yet",
    ),
    "every other day": (
        [order(rhythm=Rhythm.EVERY_OTHER_DAY)],
        "No injection due today (every other day). Next: tomorrow at 08:00",
    ),
    "a course that is over": ([order(course_days=5)], "No injection due: the course has ended"),
}


@pytest.mark.parametrize(("facts", "headline"), HEADLINES.values(), ids=HEADLINES)
def test_the_first_words_say_what_became_of_todays_dose(patient, diary, clock, facts, headline):
    clock.set("10 March 2026 12:00")
    diary.holds(*facts)
    patient.sees(headline)
    assert patient.reads_first() == headline


def test_a_dose_is_open_until_every_syringe_is_recorded(patient, diary):
    diary.holds(order(syringes=(100, 50)), injection("2026-03-10 06:30", "2026-03-10 08:00"))
    patient.sees("1 of 2 syringes given", "Start injection")


def test_both_doses_of_a_day_are_listed_with_their_states(patient, diary, clock):
    clock.set("10 March 2026 12:00")
    diary.holds(order("2026-03-01", "08:00", "20:00"), injection("2026-03-10 08:05", "2026-03-10 08:00"))
    patient.sees(f"Given: 08:05, {SPOT}, 100 mg", "Upcoming: the dose due at 20:00, 100 mg")


def test_after_midnight_it_is_still_the_evenings_day(patient, clock, up_to_date):
    clock.set("11 March 2026 00:10")
    patient.sees(OPEN, "Tuesday, 10 March 2026 (this diary day ends at 03:00)")


def test_the_day_changes_while_the_page_is_open(patient, clock, diary):
    clock.set("10 March 2026 22:00")
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    patient.sees("Injection given at 08:05")
    patient.waits(hours=5)
    patient.sees(OPEN, "Wednesday, 11 March 2026", "As of 03:00")
    patient.does_not_see("Injection given at 08:05")


def test_the_program_looks_at_the_clock_by_itself(patient, clock, monkeypatch):
    monkeypatch.setattr("kineret_gui.app.application._LOOK_AT_CLOCK", 20)
    patient.sees("As of 07:00")
    clock.passes(minutes=1)
    patient.sees("As of 07:01")


def test_waking_after_a_week_of_sleep_shows_the_present(patient, clock, up_to_date):
    patient.sees("Tuesday, 10 March 2026")
    patient.waits(days=7)
    patient.sees("Tuesday, 17 March 2026")
    patient.sees("7 doses from the last 14 days are not recorded. From Tuesday, 10 March 2026 to yesterday.")


def test_travelling_west_does_not_make_the_evening_a_day_earlier(patient, clock, diary):
    clock.set("10 March 2026 08:10")
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    clock.set("10 March 2026 12:00", zone="America/New_York")
    patient.sees("Injection given at 08:05", "Last injection: today at 08:05 in Berlin (03:05 here), 8 hours ago")


def test_a_forgotten_day_asks_one_question_and_leads_to_it(patient, diary, up_to_date, clock):
    clock.set("12 March 2026 07:00")
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    patient.taps("Yesterday: not recorded. What happened? This dose was due at 08:00, 100 mg.")
    patient.sees("Wednesday, 11 March 2026: not recorded", "What happened?")


def test_days_beyond_two_weeks_are_counted_where_they_are_answered(patient, clock):
    clock.set("29 March 2026 07:00")
    card = "14 doses from the last 14 days are not recorded"
    patient.sees(f"{card}. From Sunday, 15 March 2026 to yesterday. Say what happened.")
    patient.taps(card)
    patient.sees("Sunday, 1 March 2026")


@pytest.fixture
def twice_a_day(diary, clock):
    clock.set("10 March 2026 19:55")
    diary.holds(order("2026-03-10", "08:00", "20:00"))


def test_the_headline_is_about_the_dose_that_an_injection_now_would_answer(patient, twice_a_day):
    patient.sees("Today's injection at 20:00: not recorded yet", "Start injection")
    patient.taps("Not recorded: the dose due at 08:00, 100 mg. What happened?")
    patient.sees("This dose was due at 08:00")


def test_a_minute_after_an_injection_nothing_invites_to_another_one(patient, twice_a_day, diary):
    diary.holds(injection("2026-03-10 19:54", "2026-03-10 20:00"))
    patient.sees("Injection given at 19:54", "Not recorded: the dose due at 08:00, 100 mg. What happened?")
    patient.does_not_see("Start injection", "Today's injection at 08:00")


def test_a_missed_dose_shows_the_hours_and_the_leaflet_and_works_nothing_out(patient, diary, clock, up_to_date):
    clock.set("11 March 2026 07:05")
    diary.holds(answer("2026-03-10 08:00", Answer.MISSED), person(clinic_phone="01 23 45"))
    patient.sees(
        "The dose on Tue 10 Mar was missed. The last injection was 47 hours ago.",
        "Source: Kineret package leaflet (EU)",
        "Clinic: 01 23 45",
    )
    diary.holds(injection("2026-03-11 07:00", "2026-03-11 08:00"))
    patient.waits(minutes=1)
    patient.does_not_see("was missed")


def test_it_says_where_it_goes_and_why(patient, up_to_date):
    patient.sees("Belly, upper left: inner spot")
    patient.does_not_see("Not used yet.")
    patient.taps("Why here?")
    patient.sees("Not used yet.", "Used last time, so not suggested today")


def test_nothing_is_suggested_once_it_is_recorded(patient, diary):
    diary.holds(injection("2026-03-10 06:30", "2026-03-10 08:00"))
    patient.sees("Record another injection")
    patient.does_not_see("Why here?", "Start injection")


def test_the_dose_that_was_given_is_read_back_and_says_where_the_next_one_goes(patient, diary):
    diary.holds(injection("2026-03-10 06:30", "2026-03-10 08:00"))
    patient.sees("100 mg", SPOT, "Next: tomorrow at 08:00, Belly, upper left")


def test_what_was_given_is_taken_back_only_once_that_was_asked(patient, diary):
    diary.holds(injection("2026-03-10 06:30", "2026-03-10 08:00"))
    patient.taps("Today's injection: Undo")
    patient.sees(f"Undo this injection? 06:30, {SPOT}, 100 mg")
    patient.taps("No, leave it as it is")
    assert diary.standing(Injection)
    patient.taps("Today's injection: Undo")
    patient.taps("Yes, it was not injected")
    patient.sees("Start injection")
    assert not diary.standing(Injection)


def test_the_last_seven_days_are_said_one_by_one(patient, diary):
    diary.holds(answer("2026-03-05 08:00", Answer.MISSED), injection("2026-03-09 08:05", "2026-03-09 08:00"))
    patient.sees("Thursday 5 March: missed", "Monday 9 March: given", "Tuesday 10 March: ")
    patient.does_not_see("Tuesday 3 March")


def test_a_clock_that_was_set_back_is_pointed_out(patient, diary, clock, up_to_date):
    clock.set("10 March 2026 08:10")
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    clock.set("10 March 2025 08:00")
    patient.hears(
        "The clock on this computer shows Monday, 10 March 2025, 08:00. That is earlier than the newest entry."
    )
    patient.sees("Nothing in the diary is lost.")
    patient.waits(days=365, hours=1)
    patient.does_not_see("This computer's clock")


def test_a_few_minutes_between_two_clocks_are_no_matter(patient, diary, clock, up_to_date):
    clock.set("10 March 2026 07:05")
    diary.holds(injection("2026-03-10 07:00", "2026-03-10 08:00"))
    clock.set("10 March 2026 07:00")
    patient.does_not_see("This computer's clock")


def test_a_diary_of_a_newer_version_is_shown_and_not_written(patient, diary_path, up_to_date):
    with tampering(diary_path) as connection:
        connection.execute("PRAGMA user_version = 99")
    patient.sees(OPEN, "The diary was made by a newer version. You can read it here.")
    patient.does_not_see("Start injection", "I have already injected")


def test_who_may_only_read_is_told_of_an_open_dose_and_not_asked(patient, diary_path, clock):
    clock.set("12 March 2026 07:00")
    with tampering(diary_path) as connection:
        connection.execute("PRAGMA user_version = 99")
    patient.taps("11 doses are not recorded. From Sunday, 1 March 2026 to yesterday.")
    patient.sees("Wednesday 11 March: not recorded")
    patient.does_not_see("say what happened", "Tick all remaining days")


def test_a_guide_that_was_begun_is_gone_on_with(patient, up_to_date):
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.closes()
    patient.taps("Continue the injection guide")
    patient.sees("Check the syringe")


def test_today_is_reached_by_keyboard_alone(patient):
    patient.tabs_to("Start injection")
    patient.presses("Return")
    patient.sees("Take it out of the fridge")
    patient.presses("Escape")
    patient.sees(OPEN)


def test_a_long_page_is_turned_by_page_down_and_page_up(patient):
    patient.prefers(text_size=200)
    patient.resizes(360, 640)
    lay_at = patient.finds("Start injection").area.y
    patient.presses("PgDown")
    assert patient.finds("Start injection").area.y < lay_at - 100
    patient.presses("PgUp")
    assert patient.finds("Start injection").area.y == lay_at


def test_the_main_button_is_in_sight_in_the_smallest_window_with_the_largest_letters(patient, up_to_date):
    patient.prefers(text_size=200)
    patient.resizes(360, 640)
    start = patient.finds("Start injection")
    assert start.area.within(start.pane)
