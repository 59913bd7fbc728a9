"""What belongs to the condition is noted for a day, corrected, and chosen where the condition names nothing."""

from typing import Any

import pytest

from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.person import Condition, Person
from kineret_gui.diary.rules.daily_questions import questions
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import at, day, person

TODAY = day("2026-03-10")
FEVER_2 = Rating(Asked.FEVER, Scale.TO_FOUR, 2)


@pytest.fixture(autouse=True)
def evening(clock):
    clock.set("10 March 2026 20:00")


def with_condition(diary, condition: Condition, **more: Any) -> Person:
    someone = person(since="2026-03-02", condition=condition, **more)
    diary.holds(someone)
    return someone


def noted(diary) -> list[DailySymptoms]:
    return [entry.fact for entry in diary.standing(DailySymptoms)]


def test_a_caps_day_takes_seven_taps_from_today(patient, diary):
    someone = with_condition(diary, Condition.CAPS)
    taps = ["Today's symptoms: CAPS"]
    taps += ["Fever: 2", "Rash: 0, none", "Joint pain: 4, worst", "Vomiting: 1", "Headache: 3", "Save"]
    assert len(taps) <= 7
    for name in taps:
        patient.taps(name)

    patient.hears("Saved: symptoms for today")
    (daily,) = noted(diary)
    assert (daily.on, daily.moment) == (TODAY, at("2026-03-10 20:00"))
    assert [daily.answer_to(question) for question in questions(someone)] == [2, 0, 4, 1, 3]


def test_a_day_of_rheumatoid_arthritis_takes_six_taps_from_today(patient, diary):
    with_condition(diary, Condition.RHEUMATOID_ARTHRITIS)
    taps = ["Today's symptoms: Rheumatoid arthritis", "Pain: 10, worst", "Tiredness: 5", "Overall: 3"]
    taps += ["Morning stiffness: 45 min", "Save"]
    assert len(taps) <= 6
    for name in taps:
        patient.taps(name)

    (daily,) = noted(diary)
    assert [rating.value for rating in daily.ratings] == [10, 5, 3, 45]
    assert (daily.sore, daily.swollen) == ((), ())


def test_what_was_not_answered_stays_unanswered(patient, diary):
    with_condition(diary, Condition.CAPS)
    patient.opens("daily")
    patient.sees("Not answered")
    patient.taps("Save")
    patient.hears("Answer at least one question, or write a note.")
    assert noted(diary) == []

    patient.taps("Fever: 2")
    patient.sees("2 of 4")
    patient.taps("Rash: 3")
    patient.taps("Rash: 3")
    patient.taps("Save")
    assert noted(diary)[0].ratings == (FEVER_2,)


def test_a_press_goes_on_to_the_next_question(patient, diary):
    with_condition(diary, Condition.CAPS)
    patient.opens("daily")
    patient.tabs_to("Fever: 1")
    patient.presses("Space")
    assert patient.has_keyboard_on() == "Rash: 0, none"
    patient.presses("Space", "Space", "Space", "Return")
    assert patient.has_keyboard_on() == "Note"
    patient.presses("Tab", "Return")

    assert [rating.value for rating in noted(diary)[0].ratings] == [1, 0, 0, 0, 0]


def test_taking_an_answer_back_stays_where_it_is(patient, diary):
    with_condition(diary, Condition.CAPS)
    patient.opens("daily")
    patient.taps("Fever: 1")
    assert patient.finds("Fever: 1").checked
    patient.taps("Fever: 1")

    assert not patient.finds("Fever: 1").checked
    assert patient.has_keyboard_on() == "Fever: 1"


def test_other_minutes_are_typed(patient, diary):
    with_condition(diary, Condition.RHEUMATOID_ARTHRITIS)
    patient.opens("daily")
    patient.types_into("Other number of minutes: Morning stiffness", "1441")
    patient.hears("Enter whole minutes from 0 to 1440")
    patient.taps("Save")
    assert noted(diary) == []
    patient.types_into("Other number of minutes: Morning stiffness", "75")
    patient.sees("1 hour 15 minutes")
    patient.taps("Save")

    assert noted(diary)[0].ratings == (Rating(Asked.STIFFNESS, Scale.MINUTES, 75),)


def test_a_press_takes_the_place_of_minutes_that_were_typed(patient, diary):
    with_condition(diary, Condition.RHEUMATOID_ARTHRITIS)
    patient.opens("daily")
    patient.types_into("Other number of minutes: Morning stiffness", "soon")
    patient.taps("Morning stiffness: 30 min")

    assert patient.finds("Other number of minutes: Morning stiffness").value == ""


def test_joints_are_marked_on_the_body(patient, diary):
    with_condition(diary, Condition.STILLS_DISEASE)
    patient.opens("daily")
    patient.taps("Joints. None selected")
    for name in ("Left knee: Sore", "Left knee: Swollen", "Neck: Sore", "Neck: Sore"):
        patient.taps(name)
    patient.sees("Sore: Left knee. Swollen: Left knee")
    patient.taps("Save")

    assert (noted(diary)[0].sore, noted(diary)[0].swollen) == (("knee-left",), ("knee-left",))


def test_a_rash_has_a_place(patient, diary):
    with_condition(diary, Condition.STILLS_DISEASE)
    patient.opens("daily")
    assert not patient.is_offered("Where is the rash?")
    patient.taps("Rash: Yes")
    patient.types_into("Where is the rash?", "<b>arms</b> שלום\u202e")
    patient.taps("Save")

    assert noted(diary)[0].rash_where == "<b>arms</b> שלום"


def test_a_day_that_is_noted_opens_filled_in_and_is_corrected(patient, diary):
    with_condition(diary, Condition.CAPS)
    old = DailySymptoms(TODAY, at("2026-03-10 08:00"), (FEVER_2,), note="n")
    diary.holds(old)
    patient.opens("daily")
    patient.sees("This day already has an entry.")
    assert patient.finds("Fever: 2").checked
    patient.taps("Rash: 1")
    patient.taps("Save changes")

    patient.hears("Saved.")
    (daily,) = noted(diary)
    assert (daily.moment, daily.note) == (old.moment, "n")
    assert daily.ratings == (FEVER_2, Rating(Asked.RASH, Scale.TO_FOUR, 1))


def test_a_correction_that_changes_nothing_writes_nothing(patient, diary):
    with_condition(diary, Condition.CAPS)
    diary.holds(DailySymptoms(TODAY, at("2026-03-10 08:00"), (FEVER_2,), note="n"))
    patient.opens("daily")
    patient.taps("Save changes")

    patient.hears("Nothing was changed.")


def test_a_day_is_corrected_from_its_entry(patient, diary):
    with_condition(diary, Condition.OTHER)
    (id,) = diary.holds(DailySymptoms(day("2026-03-05"), at("2026-03-05 20:00"), (FEVER_2,)))
    patient.opens("entry", id)
    patient.taps("Change")
    # What was asked then can be corrected, whatever is asked now.
    patient.sees("Daily questions")
    patient.taps("Fever")
    patient.taps("Ask me these questions each day")
    patient.sees("Day: Thursday, 5 March 2026")
    patient.taps("Fever: 1")
    patient.taps("Save changes")

    assert noted(diary)[0].ratings == (Rating(Asked.FEVER, Scale.TO_FOUR, 1),)


def test_a_day_is_withdrawn_by_its_entry(patient, diary):
    (id,) = diary.holds(DailySymptoms(TODAY, at("2026-03-10 08:00"), (FEVER_2,)))
    patient.opens("entry", id)
    patient.taps("Remove this entry")
    patient.taps("Remove it")

    assert noted(diary) == []


def test_another_day_takes_the_answers_along_and_never_lies_ahead(patient, diary):
    with_condition(diary, Condition.CAPS)
    patient.opens("daily")
    patient.taps("Fever: 2")
    patient.taps("Day: today")
    patient.taps("Next week")
    patient.sees("Day: today, Tuesday, 10 March 2026")
    patient.taps("Previous day")
    patient.sees("Symptoms of one day", "Day: yesterday, Monday, 9 March 2026")
    patient.taps("Save")

    (daily,) = noted(diary)
    assert (daily.on, daily.ratings) == (day("2026-03-09"), (FEVER_2,))


def test_another_day_that_is_noted_shows_what_is_noted(patient, diary):
    with_condition(diary, Condition.CAPS)
    diary.holds(DailySymptoms(day("2026-03-09"), at("2026-03-09 20:00"), (FEVER_2,)))
    patient.opens("daily")
    patient.taps("Fever: 4, worst")
    patient.taps("Day: today")
    patient.taps("Previous day")

    assert patient.finds("Fever: 2").checked
    patient.sees("This day already has an entry.")


def test_a_full_disk_loses_nothing_of_the_day(patient, diary, monkeypatch):
    with_condition(diary, Condition.CAPS)
    patient.opens("daily")
    patient.taps("Fever: 2")
    patient.types_into("Note", "a cold room")
    with monkeypatch.context() as full:
        full.setattr(DiaryFile, "add", lambda *given, **more: disk_is_full(diary))
        patient.taps("Save")
        patient.sees("The drive is full")
    patient.taps("Try again")
    patient.waits(seconds=30)
    patient.taps("Save")

    assert (noted(diary)[0].ratings, noted(diary)[0].note) == ((FEVER_2,), "a cold room")


def disk_is_full(diary) -> None:
    raise DiaryUnavailable(Reason.FULL, diary.path)


# Choosing what is asked


def test_another_condition_chooses_what_is_asked_and_is_asked_it(patient, diary):
    patient.opens("daily")
    patient.taps("Ask me these questions each day")
    patient.hears("Choose at least one.")
    for name in ("Pain", "Sore throat", "Ask me these questions each day"):
        patient.taps(name)
    patient.hears("Saved. You will be asked these questions from today.")
    patient.taps("Sore throat: No")
    patient.taps("Pain: 7")
    patient.taps("Save")

    (*_, latest) = diary.standing(Person)
    assert latest.fact.asked == (Asked.SORE_THROAT, Asked.PAIN)
    assert [rating.value for rating in noted(diary)[0].ratings] == [0, 7]


def test_other_questions_are_chosen_later(patient, diary):
    with_condition(diary, Condition.OTHER, asked=(Asked.PAIN,))
    patient.opens("daily")
    patient.taps("Choose other questions")
    assert patient.finds("Pain").checked
    for name in ("Pain", "Tiredness", "Ask me these questions each day"):
        patient.taps(name)

    assert patient.is_offered("Tiredness: 3")
    assert not patient.is_offered("Pain: 3")


def test_a_person_with_fmf_is_led_to_the_attack(patient, diary):
    with_condition(diary, Condition.FMF)
    patient.opens("daily")
    patient.taps("Record an attack")

    patient.sees("Started: Just now")


@pytest.mark.parametrize("condition", [Condition.CAPS, Condition.STILLS_DISEASE, Condition.RHEUMATOID_ARTHRITIS])
def test_who_has_a_condition_of_the_list_chooses_no_questions(patient, diary, condition):
    with_condition(diary, condition)
    patient.opens("daily")

    assert not patient.is_offered("Choose other questions")


def test_no_total_is_shown(patient, diary):
    with_condition(diary, Condition.CAPS)
    patient.opens("daily")
    for name in ("Fever: 2", "Rash: 3"):
        patient.taps(name)

    patient.does_not_see("Total", "5 of", "Score")
