"""After a time away: one card, one page; what happened is said for each day or for several, and saved at once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.facts.prescription import Pause, Rhythm
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.screens.today.unrecorded_days_form import Happened, new_entries, open_doses
from tests.facts import ZONE, answer, day, dose, entry, injection, now, order, wall

CARD = "5 doses are not recorded. From Tuesday, 3 March 2026 to yesterday. Say what happened."
DAYS = ("Tuesday, 3 March", "Wednesday, 4 March", "Thursday, 5 March", "Friday, 6 March", "Saturday, 7 March")


@pytest.fixture(autouse=True)
def after_a_week_away(clock, diary):
    diary.holds(injection("2026-03-02 08:05", "2026-03-02 08:00"), answer("2026-03-01 08:00", Answer.MISSED))
    clock.set("8 March 2026 10:00")


def recorded(diary):
    return [(i.answers, i.moment.wall, i.spot) for i in diary.injections()][1:]


def answered(diary):
    return [(entry.fact.day.day, entry.fact.answer) for entry in diary.standing(DoseAnswer)][1:]


def test_one_card_stands_for_all_open_days(patient):
    patient.sees("5 doses are not recorded")
    patient.does_not_see("not recorded. What happened?")
    patient.taps(CARD)
    patient.sees(*DAYS)


def test_nothing_is_chosen_beforehand(patient):
    patient.taps(CARD)
    assert not any(patient.finds(name).checked for name in DAYS)
    assert not patient.is_offered("Save")
    assert not patient.is_offered("Missed")


def test_what_happened_is_said_for_each_day_or_for_several_and_saved_at_once(patient, diary):
    patient.taps(CARD)
    patient.taps("Tuesday, 3 March")
    patient.taps("Missed")
    patient.taps("Wednesday, 4 March")
    patient.taps("The clinic said to skip it")
    patient.taps("Thursday, 5 March")
    patient.taps("Given in hospital")
    patient.taps("Tick all remaining days")
    patient.taps("Injected as prescribed")
    patient.sees("Tuesday, 3 March 2026: Missed", "Saturday, 7 March 2026: Injected as prescribed")
    patient.taps("Save 5 days")

    patient.sees("5 doses answered. Each has its own entry.")
    assert answered(diary) == [(3, Answer.MISSED), (4, Answer.SKIPPED_ON_ADVICE), (5, Answer.GIVEN_IN_HOSPITAL)]
    days = [f"2026-03-0{n} 08:00" for n in (6, 7)]
    assert recorded(diary) == [(dose(day), wall(day), None) for day in days]
    patient.does_not_see("not recorded. From")


def test_an_injection_of_those_days_says_no_more_than_was_said(patient, diary):
    patient.taps(CARD)
    patient.taps("Saturday, 7 March")
    patient.taps("Injected as prescribed")
    patient.taps("Save 1 day")
    assert diary.injections()[-1].spot is None
    patient.opens("day", "2026-03-07")
    patient.sees("time not known", "Entered by Ada Example, Sunday, 8 March 2026 at 10:00")


def test_a_treatment_that_the_clinic_paused_is_one_pause(patient, diary):
    patient.taps(CARD)
    for name in DAYS[1:4]:
        patient.taps(name)
    patient.taps("The clinic paused the treatment")
    patient.taps("Save 3 days")
    assert [entry.fact for entry in diary.standing(Pause)] == [Pause(day("2026-03-04"), day("2026-03-06"), "", "")]
    patient.sees("2 doses are not recorded")


def test_what_was_said_can_be_taken_back_before_it_is_saved(patient):
    patient.taps(CARD)
    patient.taps("Saturday, 7 March")
    patient.taps("Missed")
    patient.taps("Saturday, 7 March 2026: Missed")
    patient.taps("Leave them open")
    patient.does_not_see("Saturday, 7 March 2026: Missed")
    assert not patient.is_offered("Save")


def test_a_day_that_one_is_not_sure_of_stays_open(patient, diary):
    patient.taps(CARD)
    patient.taps("Tick all remaining days")
    patient.taps("Thursday, 5 March")
    patient.taps("Injected as prescribed")
    patient.taps("Save 4 days")

    assert dose("2026-03-05 08:00") not in [answers for answers, *_ in recorded(diary)]
    patient.sees("Thursday, 5 March 2026: not recorded")


def test_all_of_it_is_taken_back_together(patient, diary):
    patient.taps(CARD)
    patient.taps("Friday, 6 March")
    patient.taps("The clinic paused the treatment")
    patient.taps("Tick all remaining days")
    patient.taps("Injected as prescribed")
    patient.taps("Save 5 days")
    patient.taps("Undo")

    assert recorded(diary) == []
    assert diary.standing(Pause) == ()
    patient.sees(CARD.partition(".")[0])


def test_pressed_twice_in_a_hurry_each_day_is_written_once(patient, diary):
    patient.taps(CARD)
    patient.taps("Tick all remaining days")
    patient.taps("Injected as prescribed")
    patient.taps_twice("Save 5 days")

    assert len(recorded(diary)) == 5


def test_a_single_open_day_is_asked_after_alone(patient, clock):
    clock.set("4 March 2026 10:00")

    patient.sees("Yesterday: not recorded")
    patient.does_not_see("doses are not recorded")


def test_days_of_months_ago_are_reached(patient, diary, clock):
    clock.set("20 June 2026 10:00")
    patient.sees("14 doses from the last 14 days are not recorded")
    patient.taps("14 doses from the last 14 days are not recorded")
    patient.does_not_see(DAYS[0])
    patient.taps("Show older days")
    patient.taps(DAYS[0])
    patient.taps("Missed")
    patient.taps("Save 1 day")
    assert answered(diary) == [(3, Answer.MISSED)]


ANSWERS = (
    "Injected as prescribed",
    "Missed",
    "The clinic said to skip it",
    "Given in hospital",
    "The clinic paused the treatment",
)


def in_sight(patient, name):
    """Whether all of it is seen, without scrolling."""
    patient.looks_again()
    thing = patient.finds(name)
    top, bottom = max(thing.pane.y, 0), min(thing.pane.bottom, patient.glass().height)
    return top - 1 <= thing.area.y and thing.area.bottom <= bottom + 1


@pytest.mark.parametrize("name", ["Sunday, 22 March", "Thursday, 12 March", "Tuesday, 3 March"])
@pytest.mark.parametrize(("width", "height", "text", "at_once"), [(420, 820, 100, 5), (360, 640, 200, 1)])
def test_the_answers_come_within_reach_of_any_day_of_a_long_list(patient, clock, width, height, text, at_once, name):
    clock.set("24 March 2026 10:00")
    patient.prefers(text_size=text)
    patient.resizes(width, height)
    patient.opens("away")
    patient.taps(name)
    assert in_sight(patient, name)
    assert all(in_sight(patient, words) for words in ANSWERS[:at_once])
    pane = patient.finds("Missed").pane
    assert pane.height <= 0.45 * height
    for words in ANSWERS:
        patient.reaches(patient.finds(words))
        assert in_sight(patient, words)
        assert in_sight(patient, name)
    patient.taps("Missed")
    assert in_sight(patient, f"{name} 2026: Missed")
    assert in_sight(patient, "Save 1 day")


def test_an_answer_pressed_twice_in_a_hurry_ticks_no_other_day_and_saves_nothing(patient, diary, clock):
    clock.set("24 March 2026 10:00")
    patient.opens("away")
    patient.taps("Thursday, 12 March")
    patient.taps_twice("Missed")
    patient.sees("Thursday, 12 March 2026: Missed", "Save 1 day")
    patient.does_not_see("What happened on the ticked days?")
    assert answered(diary) == []


def test_with_keys_the_list_goes_on_where_it_was_ticked(patient, clock):
    clock.set("24 March 2026 10:00")
    patient.opens("away")
    patient.tabs_to("Thursday, 12 March")
    patient.presses("Space")
    patient.tabs_to("Missed")
    patient.presses("Space")
    assert patient.has_keyboard_on().startswith("Thursday, 12 March 2026: Missed")
    patient.presses("Tab")
    assert patient.has_keyboard_on().startswith("Wednesday, 11 March")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*Happened, None]), min_size=14, max_size=14), st.sampled_from([*Rhythm]))
def test_each_dose_becomes_what_was_said_of_it_and_no_other(said, rhythm):
    """Against a model that knows nothing of runs: each day ends as it was said, and every other stays open."""
    ordered = entry(order("2026-03-01", syringes=(100, 50), rhythm=rhythm))
    here = now("2026-03-15 10:00")
    begun = entry(injection("2026-03-01 08:05", "2026-03-01 08:00"))
    records = reckon_period([ordered, begun], day("2026-03-01"), day("2026-03-14"), here, 180).doses
    wanted = {dose_key(r.dose.id): what for r, what in zip(records, said, strict=False) if what}
    new = new_entries("form", records, wanted, Giver.MYSELF, ZONE, 180)
    assert len({one.id for one in new}) == len(new)

    after = reckon_period(
        [ordered, begun, *(entry(one.fact) for one in new)], day("2026-03-01"), day("2026-03-14"), here, 180
    ).doses
    became = {dose_key(r.dose.id): r for r in after}
    words = {
        Happened.INJECTED: "recorded",
        Happened.MISSED: "missed",
        Happened.SKIPPED: "skipped on advice",
        Happened.IN_HOSPITAL: "given in hospital",
        Happened.PAUSED: "paused",
        None: "not recorded",
    }
    for key, record in became.items():
        what = wanted.get(key)
        if record.injections and what is not Happened.INJECTED:
            assert (record.state.value, record.is_open) == ("part given", what is None)
        else:
            assert record.state.value == words[what]
    assert all(one.fact.spot is None for one in new if isinstance(one.fact, Injection))
    assert {key for key, r in became.items() if r.is_open} == {dose_key(r.dose.id) for r in open_doses(after)}
