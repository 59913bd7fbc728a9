"""A headache, an own symptom or a sign is written down, corrected and withdrawn."""

import pytest

from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.person import Condition
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import at, person


@pytest.fixture(autouse=True)
def tenth_of_march(clock):
    clock.set("10 March 2026 10:00")


def written(diary) -> list[Symptom]:
    return [entry.fact for entry in diary.standing(Symptom)]


# Writing one down


def test_a_headache_takes_three_taps_from_today(patient, diary):
    for name in ("How are you?", "Headache", "Mild"):
        patient.taps(name)

    patient.hears("Saved: Headache at 10:00, mild")
    assert written(diary) == [Symptom(at("2026-03-10 10:00"), HEADACHE, level=Level.MILD)]
    patient.sees("Headache. Last: today at 10:00, mild")


def test_undo_takes_a_headache_back(patient, diary):
    patient.opens("symptoms")
    for name in ("Headache", "Stops normal activities", "Undo"):
        patient.taps(name)

    assert written(diary) == []


def test_two_presses_in_a_hurry_write_it_once(patient, diary):
    patient.opens("symptoms")
    patient.taps("Headache")
    patient.taps_twice("Moderate")

    assert len(written(diary)) == 1


def test_a_headache_says_nothing_of_its_cause(patient):
    patient.opens("symptom", f"what:{HEADACHE}")
    patient.sees("Headache is very common (more than 1 in 10 people).", "Source: ")
    patient.does_not_see("because", "caused")


def test_when_how_long_and_a_note_are_written_with_it(patient, diary):
    patient.opens("symptom", f"what:{HEADACHE}")
    patient.taps("When: Just now, at 10:00")
    patient.taps("Previous day: Day")
    patient.types_into("Time (for example 08:05)", "21:30")
    for name in ("How long: Not answered", "2 hours", "Note: none"):
        patient.taps(name)
    patient.types_into("Anything else?", "after the bus")
    patient.sees("When: yesterday at 21:30", "How long: 2 hours", "Note: after the bus")
    patient.taps("Moderate")

    assert written(diary) == [Symptom(at("2026-03-09 21:30"), HEADACHE, "", Level.MODERATE, 120, "after the bus")]


def test_a_duration_may_be_typed(patient, diary):
    patient.opens("symptom", f"what:{HEADACHE}")
    patient.taps("How long:")
    patient.types_into("Hours", "1")
    patient.types_into("Minutes", "x")
    patient.hears("Enter whole hours and minutes")
    patient.taps("Mild")
    assert written(diary) == []
    patient.types_into("Minutes", "45")
    patient.taps("Mild")

    assert written(diary)[0].minutes == 105


def test_what_keeps_an_answer_from_being_written_comes_into_sight(patient, diary):
    patient.resizes(1366, 768)
    patient.opens("symptom", f"what:{HEADACHE}")
    patient.taps("How long:")
    patient.types_into("Minutes", "x")
    patient.taps("None")
    minutes = patient.finds("Minutes")
    assert minutes.area.within(minutes.pane)
    assert written(diary) == []


def test_a_time_that_has_not_come_is_refused_with_a_reason(patient, diary):
    patient.opens("symptom", f"what:{HEADACHE}")
    patient.taps("When:")
    patient.types_into("Time (for example 08:05)", "23:59")
    patient.taps("Mild")
    patient.hears("This time is in the future.")
    assert written(diary) == []

    patient.types_into("Time (for example 08:05)", "soon")
    patient.taps("Mild")
    patient.hears("Enter the time, for example 08:05.")
    assert written(diary) == []


def test_an_own_symptom_is_offered_by_its_name_from_then_on(patient, diary):
    patient.opens("symptoms")
    patient.taps("Something else")
    patient.taps("Mild")
    patient.hears("Enter what it is.")
    patient.types_into("What is it?", "Heavy legs")
    patient.taps("Mild")
    patient.taps("Heavy legs")
    patient.taps("Moderate: record Heavy legs")

    assert [(symptom.own, symptom.level) for symptom in written(diary)] == [
        ("Heavy legs", Level.MILD),
        ("Heavy legs", Level.MODERATE),
    ]


def test_an_own_word_for_a_headache_is_written_as_headache(patient, diary):
    patient.opens("symptom", "own:")
    patient.types_into("What is it?", " HEADACHE ")
    patient.taps("Mild")

    assert [symptom.what for symptom in written(diary)] == [HEADACHE]


def test_a_sign_that_needs_help_shows_the_help_page_and_is_written_down(patient, diary):
    patient.opens("symptoms")
    patient.taps("Get medical help immediately")
    patient.taps("Trouble breathing")
    patient.sees("Trouble breathing: recorded in the diary at")

    assert [symptom.what for symptom in written(diary)] == ["trouble-breathing"]


def test_a_sign_that_is_typed_shows_the_help_page_too(patient, diary):
    patient.opens("symptoms")
    patient.taps("Something else")
    patient.types_into("What is it?", "nausea")
    patient.taps("Mild")
    patient.sees("Tell the doctor today")

    assert [symptom.what for symptom in written(diary)] == ["nausea"]


def test_a_serious_infection_among_the_side_effects_shows_the_help_page_and_is_written_down(patient, diary):
    patient.opens("symptoms")
    patient.taps("Common side effects")
    patient.taps("Serious infection. Opens Get help")
    patient.sees("Tell the doctor immediately", "Serious infection: recorded in the diary at")

    assert [(symptom.what, symptom.level) for symptom in written(diary)] == [("effect-serious-infection", None)]


@pytest.mark.parametrize(
    "sign", ["Serious infection", "serious ALLERGIC reaction", "Sore throat", "Signs of liver problems"]
)
def test_whatever_the_leaflet_calls_serious_shows_the_help_page_when_it_is_typed(patient, diary, sign):
    patient.opens("symptom", "own:")
    patient.types_into("What is it?", sign)
    patient.taps("Stops normal activities")
    patient.sees("Get help", f"{sign.capitalize()}: recorded in the diary at")

    assert [(symptom.own, symptom.level) for symptom in written(diary)] == [("", None)]


@pytest.mark.parametrize(
    ("effect", "asked"),
    [
        ("Raised cholesterol", "Cholesterol"),
        ("Low neutrophils", "Neutrophils"),
        ("Low platelets", "Platelets"),
        ("Raised liver enzymes", "ALT"),
    ],
)
def test_what_a_blood_test_found_is_a_measurement_and_nobody_asks_how_strong_it_is(patient, diary, effect, asked):
    patient.opens("symptom", "own:")
    patient.types_into("What is it?", effect)
    patient.taps("Mild")
    patient.sees(asked)
    patient.does_not_see("How bad is it?")

    assert written(diary) == []


def test_a_blood_test_among_the_side_effects_leads_to_its_measurement(patient, diary):
    patient.opens("symptoms")
    patient.taps("Common side effects")
    patient.taps("Low platelets. Enter it as a blood test result")
    patient.sees("Platelets")
    patient.does_not_see("How bad is it?")


@pytest.mark.parametrize("what", ["effect-serious-infection", "wheeze", "effect-low-neutrophils"])
def test_a_sign_or_a_blood_test_that_stands_in_the_diary_is_corrected_without_a_level(patient, diary, what):
    (id,) = diary.holds(Symptom(at("2026-03-10 09:00"), what, level=Level.MILD))
    patient.opens("symptom", f"entry:{id}")
    patient.sees("Save changes")
    patient.does_not_see("How bad is it?", "Moderate")


def test_a_name_that_is_corrected_into_a_sign_is_written_once_and_shows_the_help_page(patient, diary):
    (id,) = diary.holds(Symptom(at("2026-03-10 09:00"), own="Nausae", level=Level.MILD))
    patient.opens("symptom", f"entry:{id}")
    patient.types_into("What is it?", "Nausea")
    patient.taps("Save changes")
    patient.sees("Tell the doctor today")

    assert written(diary) == [Symptom(at("2026-03-10 09:00"), "nausea", level=Level.MILD)]


def test_what_is_felt_where_it_was_injected_is_a_reaction(patient, diary):
    patient.opens("symptoms")
    patient.taps("Injection site reaction")
    patient.sees("Record a reaction", "Where: Not chosen yet")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("<b>hot</b> & <img src='file:///etc/passwd'>", "<b>hot</b> & <img src='file:///etc/passwd'>"),
        ("🙂 %1 %n", "🙂 %1 %n"),
        ("שלום وردة", "שלום وردة"),
        ("a\u202eb\x07c", "abc"),
    ],
)
def test_a_name_and_a_note_are_kept_exactly_and_shown_plainly(patient, diary, typed, kept):
    patient.opens("symptoms")
    patient.taps("Something else")
    patient.types_into("What is it?", typed)
    patient.taps("Note: none")
    patient.types_into("Anything else?", typed)
    patient.taps("Mild")

    assert [(symptom.own, symptom.note) for symptom in written(diary)] == [(kept, kept)]
    patient.sees(kept)
    assert all(text.plain for text in patient.texts() if text.words)


def test_a_name_is_no_longer_than_a_name_may_be(patient, diary):
    patient.opens("symptom", "own:")
    patient.types_into("What is it?", "x" * 100)
    patient.taps("Mild")

    assert len(written(diary)[0].own) == 80


def test_a_past_day_is_filled_in(patient, diary):
    patient.opens("symptoms", "2026-03-05")
    patient.sees("This is for Thursday, 5 March 2026.")
    patient.taps("Headache")
    patient.sees("When: Thursday, 5 March 2026 at 10:00")
    patient.taps("Mild")

    assert [symptom.moment for symptom in written(diary)] == [at("2026-03-05 10:00")]


def test_a_day_that_has_not_come_is_today(patient):
    patient.opens("symptoms", "2026-03-11")
    patient.does_not_see("This is for")


def test_a_headache_by_keyboard_alone(patient, diary):
    patient.opens("symptoms")
    patient.tabs_to("Headache")
    patient.presses("Return")
    patient.tabs_to("Mild")
    patient.presses("Space")

    assert [symptom.level for symptom in written(diary)] == [Level.MILD]


def test_a_full_disk_loses_nothing_of_the_form_and_the_same_press_works_later(patient, diary, monkeypatch):
    patient.opens("symptom", f"what:{HEADACHE}")
    patient.taps("Note: none")
    patient.types_into("Anything else?", "after the swim")
    with monkeypatch.context() as full:
        full.setattr(DiaryFile, "add", lambda *given, **more: disk_is_full(diary))
        patient.taps("Mild")
        patient.sees("The drive is full")
    patient.taps("Try again")
    patient.sees("Note: after the swim")
    patient.taps("Mild")

    assert [symptom.note for symptom in written(diary)] == ["after the swim"]


def disk_is_full(diary) -> None:
    raise DiaryUnavailable(Reason.FULL, diary.path)


def test_what_was_typed_is_still_there_after_half_a_minute(patient):
    patient.opens("symptom", "own:")
    patient.types_into("What is it?", "Heavy")
    patient.waits(seconds=30)

    assert patient.finds("What is it?").value == "Heavy"


# Correcting and withdrawing


def test_a_correction_marks_what_is_written_and_saves_what_is_chosen(patient, diary):
    old = Symptom(at("2026-03-09 08:00"), HEADACHE, level=Level.MILD, minutes=50, note="n")
    (id,) = diary.holds(old)
    patient.opens("entry", id)
    patient.taps("Change")
    patient.sees("Change: Headache", "How long: 50 minutes", "Note: n")
    assert patient.finds("Mild").checked
    patient.taps("Moderate")
    patient.taps("Save changes")

    patient.hears("Saved.")
    assert written(diary) == [Symptom(old.moment, HEADACHE, "", Level.MODERATE, 50, "n")]


def test_a_correction_that_changes_nothing_writes_nothing(patient, diary):
    (id,) = diary.holds(Symptom(at("2026-03-09 08:00"), "cough"))
    patient.opens("symptom", f"entry:{id}")
    patient.taps("Save changes")

    patient.hears("Nothing was changed.")


def test_a_symptom_is_withdrawn_by_its_entry(patient, diary):
    (id,) = diary.holds(Symptom(at("2026-03-09 08:00"), HEADACHE, level=Level.MILD))
    patient.opens("entry", id)
    patient.taps("Remove this entry")
    patient.taps("Remove it")

    patient.hears("Removed.")
    assert written(diary) == []


# What belongs to the condition comes first


@pytest.mark.parametrize(
    ("condition", "first"),
    [
        (Condition.CAPS, "Today's symptoms: CAPS. Not recorded yet"),
        (Condition.RHEUMATOID_ARTHRITIS, "Today's symptoms: Rheumatoid arthritis. Not recorded yet"),
        (Condition.FMF, "Record an attack. When it started"),
        (Condition.OTHER, "Choose your daily questions"),
    ],
)
def test_what_belongs_to_the_condition_is_offered(patient, diary, condition, first):
    diary.holds(person(since="2026-03-02", condition=condition))
    patient.opens("symptoms")
    assert patient.is_offered(first)


def test_stills_disease_offers_a_temperature(patient, diary):
    diary.holds(person(since="2026-03-02", condition=Condition.STILLS_DISEASE))
    patient.opens("symptoms")
    patient.taps("Temperature. Morning and evening")
    patient.sees("What: Temperature")


def test_a_day_that_is_noted_and_an_attack_that_lasts_are_said(patient, diary):
    diary.holds(
        person(since="2026-03-02", condition=Condition.CAPS),
        DailySymptoms(at("2026-03-10 09:00").day, at("2026-03-10 09:00"), note="n"),
        Attack(at("2026-03-09 08:00")),
    )
    patient.opens("symptoms")
    patient.sees("Attack since yesterday at 08:00. Still going on", "Today's symptoms: CAPS. Recorded at 09:00")
