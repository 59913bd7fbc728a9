"""Which dose an injection counts for: as chosen, by the nearest in time, or asked. What is saved is what was shown."""

import pytest
from PySide6.QtQuick import QQuickItem

from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.prescription import Rhythm
from tests.facts import answer, dose, injection, order

ASKED = "Which dose was this injection for?"
SPOT = "I do not remember where"
TWICE = order("2026-03-10", "08:00", "20:00")


@pytest.fixture
def until_yesterday(diary):
    """Every dose up to 9 March at 08:00 is recorded."""
    diary.holds(*(injection(f"2026-03-0{n} 08:00", f"2026-03-0{n} 08:00") for n in range(1, 10)))
    return diary


def answered(diary):
    return diary.injections()[-1].answers


def records_it(patient):
    patient.taps(SPOT)
    patient.taps("Record injection")


def test_a_dose_of_last_night_injected_before_dawn_counts_for_last_night(patient, until_yesterday, clock):
    until_yesterday.holds(order("2026-03-10", "23:00"))
    clock.set("11 March 2026 03:58")
    patient.taps("I have already injected")
    patient.taps(SPOT)
    patient.sees("Counts for: Tuesday, 10 March 2026, the dose due at 23:00.")
    patient.taps("Record injection")

    assert answered(until_yesterday) == dose("2026-03-10 23:00")
    patient.sees("Today's injection: not recorded yet. Due at 23:00")


def test_the_evening_dose_is_answered_in_the_evening_though_the_mornings_is_open(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 20:05")
    patient.taps("I have already injected")
    records_it(patient)

    assert answered(diary) == dose("2026-03-10 20:00")


def test_between_two_doses_it_is_asked_and_nothing_is_chosen_beforehand(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 13:30")
    patient.taps("I have already injected")

    patient.sees("Which one?", ASKED)
    assert not any(patient.finds(name).checked for name in ("Today at 08:00", "Today at 20:00", "An extra injection"))
    patient.taps("Today at 08:00 (Tuesday 10 March)")
    patient.does_not_see(ASKED)
    patient.taps(SPOT)
    patient.sees("Counts for: Tuesday, 10 March 2026, the dose due at 08:00.")
    patient.taps("Record injection")

    assert answered(diary) == dose("2026-03-10 08:00")


def test_it_cannot_be_recorded_before_it_is_said_which_one(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 13:30")
    patient.taps("I have already injected")
    patient.taps("Where:")
    patient.taps(SPOT)

    assert not patient.finds("Record injection").enabled
    patient.does_not_see("Check before you save:")


def test_an_extra_injection_is_one_of_the_answers(patient, until_yesterday, clock):
    clock.set("10 March 2026 22:30")
    patient.taps("I have already injected")
    patient.taps("An extra injection (no dose was due)")
    records_it(patient)
    patient.taps("Yes, that is right")

    assert answered(until_yesterday) is None
    patient.sees("Today's injection: not recorded yet")


def test_late_in_the_evening_todays_dose_is_not_passed_over_for_tomorrows(patient, until_yesterday, clock):
    clock.set("10 March 2026 22:30")
    patient.taps("I have already injected")

    patient.sees(ASKED)
    patient.taps("Today at 08:00")
    records_it(patient)

    assert answered(until_yesterday) == dose("2026-03-10 08:00")


def test_a_late_one_on_a_day_without_a_dose_is_asked_about(patient, diary, clock):
    diary.holds(order("2026-03-01", rhythm=Rhythm.EVERY_OTHER_DAY))
    clock.set("10 March 2026 20:00")
    patient.taps("Record another injection")

    patient.sees(ASKED)
    patient.taps("Yesterday at 08:00 (Monday 9 March)")
    records_it(patient)

    assert answered(diary) == dose("2026-03-09 08:00")


def test_the_dose_follows_the_time_that_is_typed(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 20:30")
    patient.taps("I have already injected")
    patient.taps(SPOT)
    patient.taps("When:")
    patient.types_into("Time (for example 08:05)", "08:10")
    patient.sees("Counts for: Tuesday, 10 March 2026, the dose due at 08:00.")
    patient.types_into("Time (for example 08:05)", "13:30")

    patient.sees(ASKED)
    assert not patient.finds("Record injection").enabled


def test_a_dose_that_was_chosen_stays_when_the_time_is_changed_and_the_form_says_so(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 20:30")
    patient.taps("I have already injected")
    patient.taps(SPOT)
    patient.taps("Counts for:")
    patient.taps("Today at 08:00")
    patient.does_not_see("It stays with the dose")
    patient.taps("When:")
    patient.types_into("Time (for example 08:05)", "19:50")

    patient.sees("Counts for: Tuesday, 10 March 2026, the dose due at 08:00. It stays with the dose that was chosen.")
    patient.taps("Record injection")
    assert answered(diary) == dose("2026-03-10 08:00")


def test_a_corrected_time_leaves_the_dose_as_it_was_and_says_so(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 20:30")
    (id,) = diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    patient.opens("record", f"entry:{id}")
    patient.taps("When:")
    patient.types_into("Time (for example 08:05)", "19:50")
    patient.sees("Counts for: Tuesday, 10 March 2026, the dose due at 08:00. It stays with the dose that was chosen.")
    patient.taps("Save changes")

    (corrected,) = diary.injections()
    assert corrected.answers == dose("2026-03-10 08:00")


def test_another_dose_that_is_chosen_brings_its_own_amount(patient, diary, clock):
    diary.holds(order("2026-03-01", syringes=(50,)), order("2026-03-10", syringes=(80,)))
    clock.set("10 March 2026 08:05")
    patient.taps("I have already injected")
    patient.sees("How much: 80 mg")
    patient.taps("Counts for:")
    patient.taps("Yesterday at 08:00")

    patient.sees("How much: 50 mg")


def test_the_day_and_the_hour_of_another_dose_stay_whole_beside_the_button(patient, clock):
    patient.prefers(text_size=200)
    clock.set("10 March 2026 08:05")
    patient.taps("I have already injected")
    patient.taps(SPOT)
    patient.taps("Counts for:")
    patient.taps("Yesterday at 08:00")
    patient.sees("Counts for: Monday, 9 March 2026")

    lines = [item for item in patient.window.findChildren(QQuickItem) if item.property("isSaidWhole")]
    assert [line.property("truncated") for line in lines if "9 March" in line.property("text")] == [False]


def test_what_stands_in_an_open_form_is_asked_again_once_another_dose_may_be_meant(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 11:50")
    patient.taps("I have already injected")
    patient.taps(SPOT)
    patient.sees("Counts for: Tuesday, 10 March 2026, the dose due at 08:00.")
    patient.waits(minutes=20)

    patient.sees(ASKED)
    assert not patient.finds("Record injection").enabled


def test_a_form_left_open_for_a_day_keeps_its_time_and_its_dose_and_says_so(patient, diary):
    patient.taps("I have already injected")
    patient.taps(SPOT)
    patient.waits(hours=24)

    patient.sees("Started: yesterday at 07:00. Check the time before saving.", "When: yesterday at 07:00")
    patient.sees("Counts for: Tuesday, 10 March 2026, the dose due at 08:00.")
    patient.taps("Record injection")
    (recorded,) = diary.injections()
    assert (f"{recorded.moment.wall:%d %H:%M}", recorded.answers) == ("10 07:00", dose("2026-03-10 08:00"))


def test_the_reminder_of_the_evening_dose_leads_to_the_form_for_it(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 20:00")
    patient.opens("record", "now:2026-03-10 20:00")
    patient.sees("When: Just now")
    records_it(patient)

    assert answered(diary) == dose("2026-03-10 20:00")


def test_the_reminder_of_the_morning_dose_that_is_answered_at_night_keeps_its_dose(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 19:55")
    patient.opens("record", "now:2026-03-10 08:00")
    records_it(patient)

    assert answered(diary) == dose("2026-03-10 08:00")


@pytest.mark.parametrize(
    ("fact", "state"),
    [
        (injection("2026-03-10 07:50", "2026-03-10 08:00"), "given"),
        (answer("2026-03-10 08:00", Answer.MISSED), "missed"),
        (answer("2026-03-10 08:00", Answer.GIVEN_IN_HOSPITAL), "given in hospital"),
    ],
)
def test_a_reminder_whose_dose_was_answered_elsewhere_says_so_and_records_none(patient, diary, clock, fact, state):
    diary.holds(fact)
    before = diary.records()
    clock.set("10 March 2026 08:30")
    patient.opens("record", "now:2026-03-10 08:00")

    patient.hears("Nothing was saved. This dose has been answered already.")
    patient.sees(f"Tuesday, 10 March 2026: {state}")
    patient.taps("Done")
    patient.sees("As of")
    assert diary.records() == before


def test_a_reminder_whose_dose_is_no_longer_ordered_says_so(patient, diary, clock):
    diary.holds(order("2026-03-10", "09:00"))
    clock.set("10 March 2026 08:30")
    patient.opens("record", "now:2026-03-10 08:00")

    patient.sees("This dose is no longer prescribed")


def test_an_injection_added_to_a_day_with_two_open_doses_asks_which(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("11 March 2026 09:00")
    patient.opens("day", "2026-03-10")
    patient.taps("Add an injection")

    patient.sees(ASKED)
    patient.taps("Yesterday at 20:00")
    patient.sees("When: yesterday at 20:00")
    records_it(patient)

    assert answered(diary) == dose("2026-03-10 20:00")


def test_an_injection_added_to_a_day_with_one_open_dose_is_for_it(patient, diary, clock):
    diary.holds(TWICE, injection("2026-03-10 08:00", "2026-03-10 08:00"))
    clock.set("11 March 2026 09:00")
    patient.opens("day", "2026-03-10")
    patient.taps("Add an injection")
    patient.sees("When: yesterday at 20:00")
    records_it(patient)

    assert answered(diary) == dose("2026-03-10 20:00")


def walks_to_the_question(patient):
    patient.taps("Next: check the syringe")
    patient.taps("The syringe is fine: next")
    patient.taps("Suggested:")
    patient.taps("Next: set the dose")
    patient.taps("Next: inject")
    patient.taps("Next: confirm")


def test_the_guide_says_first_which_dose_it_is_for(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 20:05")
    patient.taps("Start injection")

    patient.sees("Today at 20:00 (Tuesday 10 March)")


def test_the_guide_answers_last_nights_dose_before_dawn(patient, until_yesterday, clock):
    until_yesterday.holds(order("2026-03-10", "23:00"))
    clock.set("11 March 2026 03:58")
    patient.taps("Start injection")
    patient.sees("Yesterday at 23:00 (Tuesday 10 March)")
    walks_to_the_question(patient)
    patient.sees("It counts for the dose due on Tuesday, 10 March 2026 at 23:00.")
    patient.taps("I have injected")

    assert answered(until_yesterday) == dose("2026-03-10 23:00")


def test_the_reminders_guide_is_for_its_dose(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 20:00")
    patient.opens("guide", "dose:2026-03-10 20:00")
    patient.sees("Today at 20:00")
    walks_to_the_question(patient)
    patient.taps("I have injected")

    assert answered(diary) == dose("2026-03-10 20:00")


def test_the_guide_asks_where_two_doses_may_be_meant(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 13:30")
    patient.taps("Start injection")

    patient.sees("Which one?", "Which dose is this injection for?")
    patient.taps("Today at 20:00")
    patient.sees("Take it out of the fridge", "Today at 20:00")
    patient.closes()
    patient.taps("Continue the injection guide")
    patient.sees("Take it out of the fridge", "Today at 20:00")


def test_a_guide_for_an_extra_injection_says_so_until_it_is_recorded(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 13:30")
    patient.taps("Start injection")
    patient.taps("An extra injection (no dose was due)")
    patient.sees("An extra injection (no dose was due)")
    walks_to_the_question(patient)
    patient.sees("It does not count for a dose: it is an extra injection.")
    patient.taps("I have injected")
    patient.taps("Yes, that is right")

    assert answered(diary) is None


def test_a_guide_left_in_the_morning_is_not_taken_for_the_evenings(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 08:05")
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.closes()
    clock.set("10 March 2026 20:05")
    patient.taps("Start injection")

    patient.sees("Which one?")
    patient.taps("Today at 20:00")
    patient.sees("Take it out of the fridge", "Today at 20:00")


def test_a_guide_left_in_the_morning_is_gone_on_with_for_its_own_dose(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 08:05")
    patient.taps("Start injection")
    walks_to_the_question(patient)
    patient.closes()
    clock.set("10 March 2026 20:05")
    patient.opens("guide", "dose:2026-03-10 20:00")
    patient.taps("Today at 08:00 (Tuesday 10 March): continue with the guide")

    patient.sees("It counts for the dose due on Tuesday, 10 March 2026 at 08:00.")


def test_a_guide_goes_on_over_the_start_of_the_day_for_its_own_dose(patient, until_yesterday, clock):
    until_yesterday.holds(order("2026-03-10", "23:00"))
    clock.set("11 March 2026 02:55")
    patient.taps("Start injection")
    walks_to_the_question(patient)
    patient.closes()
    clock.set("11 March 2026 03:10")
    patient.taps("Continue the injection guide")
    patient.sees("It counts for the dose due on Tuesday, 10 March 2026 at 23:00.")
    patient.taps("I have injected")

    assert answered(until_yesterday) == dose("2026-03-10 23:00")


def test_a_guide_whose_dose_was_recorded_elsewhere_is_over(patient, diary):
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.closes()
    diary.holds(injection("2026-03-10 06:50", "2026-03-10 08:00"))

    assert not patient.is_offered("Continue the injection guide")
    patient.opens("guide", "dose:2026-03-10 08:00")
    patient.hears("Nothing was saved. This dose has been answered already.")
    patient.sees("Tuesday, 10 March 2026: given")


def test_the_question_of_which_one_leads_back_to_today(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 13:30")
    patient.taps("Start injection")
    patient.waits(seconds=30)
    patient.sees("Which one?")
    patient.taps("Previous step")

    patient.sees("Today's injection at 08:00: not recorded yet")


def test_a_row_of_today_leads_to_its_own_dose(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 20:30")
    patient.taps("Not recorded: the dose due at 08:00")
    patient.sees("Tuesday, 10 March 2026: due")
    patient.taps("It was given: enter when and where")
    patient.sees("When: today at 08:00")
    records_it(patient)

    assert answered(diary) == dose("2026-03-10 08:00")


def test_a_row_of_today_leads_to_the_guide_for_its_own_dose(patient, diary, clock):
    diary.holds(TWICE)
    clock.set("10 March 2026 20:30")
    patient.taps("Not recorded: the dose due at 08:00")
    patient.taps("Start injection")
    patient.sees("Take it out of the fridge", "Today at 08:00 (Tuesday 10 March)")
    walks_to_the_question(patient)
    patient.taps("I have injected")

    assert answered(diary) == dose("2026-03-10 08:00")


def test_a_dose_left_open_at_the_days_end_is_asked_after_on_today(patient, until_yesterday, clock):
    until_yesterday.holds(order("2026-03-10", "20:00"))
    clock.set("11 March 2026 03:00")

    patient.sees("Yesterday: not recorded", "What happened? This dose was due at 20:00")
    patient.taps("Yesterday: not recorded")
    assert not patient.is_offered("Start injection")
