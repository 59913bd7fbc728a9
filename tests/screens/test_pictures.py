"""The time line and its pictures, as a person walks through them by finger, keyboard and ear."""

from decimal import Decimal

import pytest

from kineret_gui.diary.facts.attack import Attack, AttackKind
from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, Measurement, Quantity
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from tests.facts import answer, at, day, injection

REACTION = "Reaction: Left thigh, front: redness, itching; mild"
HEADACHE_WORDS = "Headache at 08:05, moderate, 2 hours"


@pytest.fixture
def days(diary):
    """Nine days with a dose missed, a reaction of six days, a headache, an attack and temperatures."""
    recorded = [injection(f"2026-03-0{n} 08:05", f"2026-03-0{n} 08:00") for n in range(1, 10) if n != 3]
    fever = (Rating(Asked.FEVER, Scale.TO_FOUR, 2), Rating(Asked.HEADACHE, Scale.TO_FOUR, 3))
    diary.holds(
        *recorded,
        answer("2026-03-03 08:00", Answer.MISSED),
        Reaction("r1", at("2026-03-03 09:00"), "thigh-front-left", (Sign.REDNESS, Sign.ITCH), Level.MILD),
        ReactionAnswer("r1", at("2026-03-05 09:00"), Course.WORSE),
        ReactionAnswer("r1", at("2026-03-08 09:00"), Course.HEALED),
        Symptom(at("2026-03-04 08:05"), HEADACHE, level=Level.MODERATE, minutes=120),
        DailySymptoms(day("2026-03-04"), at("2026-03-04 20:00"), fever),
        Attack(at("2026-03-06 20:00"), at("2026-03-07 10:00"), (AttackKind.BELLY,)),
        Measurement(at("2026-03-04 07:00"), Quantity.TEMPERATURE, Decimal("36.8"), CELSIUS),
        Measurement(at("2026-03-04 19:00"), Quantity.TEMPERATURE, Decimal("38.2"), CELSIUS),
        Measurement(at("2026-03-05 19:00"), Quantity.TEMPERATURE, Decimal("101.3"), FAHRENHEIT),
        CheckDate("c1", day("2026-03-13"), CheckKind.BLOOD_TEST),
    )
    return diary


@pytest.fixture
def reader(patient, days):
    """Someone who has come to the time line by the Diary."""
    patient.taps("Diary")
    patient.taps("Timeline")
    patient.taps("Day by day")
    patient.sees("March 2026", "As of 07:00")
    return patient


def test_every_day_says_what_became_of_its_dose_and_the_shapes_are_explained(reader):
    reader.sees("Monday 2 March: given", "Tuesday 3 March: missed", "Tuesday 10 March, today: upcoming")
    reader.sees("What the shapes mean", "Dose: missed", "Reaction, first to last day")
    reader.sees("Planned by the clinic: Blood test. Friday 13 March")
    reader.sees("Nothing has been recorded after Friday 13 March yet.")
    reader.does_not_see("Saturday 14 March")


def test_the_bar_of_a_reaction_is_heard_with_its_first_and_last_day_and_opens_its_story(reader):
    assert reader.finds(REACTION).name == f"{REACTION}. 3 Mar to 8 Mar, 6 days"
    assert "At the same time: Reaction" in reader.finds("Friday 6 March: given").description
    assert "At the same time" not in reader.finds("Monday 9 March: given").description
    reader.sees("Attack: Belly; 14 hours. 6 Mar to 7 Mar, 2 days", "Left thigh, front: worse. Thursday 5 March")

    reader.taps(REACTION)
    reader.sees("Left thigh, front")
    reader.taps("Back")
    reader.sees("Tuesday 3 March: missed")


def test_tab_goes_from_day_to_day_and_the_arrows_along_what_a_day_holds(reader):
    reader.tabs_to("Tuesday 3 March: missed")
    reader.presses("Tab")
    assert reader.has_keyboard_on() == "Wednesday 4 March: given"
    reader.presses("Right")
    assert reader.has_keyboard_on() == f"{HEADACHE_WORDS}. Wednesday 4 March"
    reader.presses("Right", "Right", "Right")
    assert reader.has_keyboard_on() == "Fever 2 of 4; Headache 3 of 4. Wednesday 4 March"
    reader.presses("Right")
    assert reader.has_keyboard_on() == "Fever 2 of 4; Headache 3 of 4. Wednesday 4 March"
    reader.presses("Up")
    assert reader.has_keyboard_on() == "Tuesday 3 March: missed"
    reader.presses("Down", "Left")
    assert reader.has_keyboard_on() == "Wednesday 4 March: given"


def test_enter_opens_the_entry_and_on_a_day_the_day(reader):
    reader.tabs_to("Wednesday 4 March: given")
    reader.presses("Right", "Return")
    reader.sees("Symptom, Wednesday, 4 March 2026")
    reader.taps("Back")
    reader.tabs_to("Tuesday 3 March: missed")
    reader.presses("Return")
    reader.sees("Tuesday, 3 March 2026", "Missed: the dose due at 08:00, 100 mg")


def test_a_week_a_month_and_a_year_are_looked_at_and_a_week_of_the_year_opens(reader):
    reader.taps("Year")
    reader.sees("1 Apr 2025 to 31 Mar 2026", "Nothing was recorded before Monday 23 February.")
    reader.sees("Week 2 Mar – 8 Mar: 6 given, 1 missed, Reaction follow-up: 2, Symptom: 1")
    reader.sees(f"{REACTION}. 3 Mar to 8 Mar, 6 days")
    reader.taps("Week 2 Mar – 8 Mar")
    reader.sees("2 Mar to 8 Mar 2026", HEADACHE_WORDS, "Temperature 38.2 °C at 19:00")
    reader.does_not_see("Monday 9 March")
    reader.taps("Next: 9 Mar to 15 Mar 2026")
    reader.sees("Monday 9 March: given")
    reader.taps("Month")
    reader.sees("March 2026", "Tuesday 3 March: missed")


def test_a_period_without_anything_says_so_and_leads_back(reader):
    reader.taps("Previous: February 2026")
    reader.sees("February 2026", "Nothing recorded for these days.")
    reader.does_not_see("What the shapes mean")
    for picture, nothing in (
        ("Symptoms", "No symptom"),
        ("Temperature", "No temperature"),
        ("Injection sites", "No injection"),
    ):
        reader.taps(picture)
        reader.sees(f"{nothing}")
    reader.taps("Back to today: March 2026")
    reader.taps("Day by day")
    reader.sees("Tuesday 3 March: missed")


def test_a_strip_holds_headaches_of_the_hour_and_of_the_day_as_they_were_given(reader):
    reader.taps("Symptoms")
    reader.sees(
        "Headache", "Headache, moderate, Wednesday, 4 Mar at 08:05, 2 hours", "Headache, 3 of 4, Wednesday, 4 Mar"
    )
    reader.tabs_to("Headache, moderate")
    reader.presses("Right")
    assert reader.has_keyboard_on() == "Headache, 3 of 4, Wednesday, 4 Mar"
    reader.presses("Tab")
    assert reader.has_keyboard_on() == "Fever, 2 of 4, Wednesday, 4 Mar"
    reader.presses("Return")
    reader.sees("Symptoms of the day, Wednesday, 4 March 2026")
    reader.taps("Back")
    reader.taps("Year")
    reader.sees("Headache, week from 2 Mar, moderate and 3 of 4. Wed moderate; Wed 3 of 4")


@pytest.mark.parametrize(("width", "height", "text"), [(420, 820, 100), (360, 640, 200)])
def test_a_time_by_both_clocks_stays_beside_the_line_of_temperatures(reader, clock, width, height, text):
    clock.set("9 March 2026 20:00", zone="America/New_York")
    reader.prefers(text_size=text)
    reader.resizes(width, height)
    reader.opens("pictures")
    reader.taps("Temperature")
    reader.looks_again()
    times = [each for each in reader.texts() if each.words.endswith(" here)")]
    assert times
    assert not [each.words for each in times if each.cut]
    rows = [each.area for each in reader.things() if " here)" in each.name]
    assert all(any(row.y <= each.area.y and each.area.bottom <= row.bottom for row in rows) for each in times)


def test_temperatures_of_two_units_stand_on_lines_of_their_own(reader):
    reader.taps("Temperature")
    reader.sees("Temperature in °C", "36.8 °C, Wednesday, 4 Mar at 07:00", "Temperature in °F")
    reader.tabs_to("36.8 °C")
    reader.presses("Down")
    assert reader.has_keyboard_on() == "38.2 °C, Wednesday, 4 Mar at 19:00"
    reader.presses("Tab")
    assert reader.has_keyboard_on() == "101.3 °F, Thursday, 5 Mar at 19:00"
    reader.presses("Return")
    reader.sees("Measurement, Thursday, 5 March 2026")


def test_places_have_their_injections_and_their_reactions(reader):
    reader.taps("Injection sites")
    reader.taps(
        "Left thigh, front. 8 injections, most recently on Mon 9 Mar\nReaction Tue 3 Mar to Sun 8 "
        "Mar, 6 days: redness, itching"
    )
    reader.sees("Left thigh, front")


def test_what_is_written_meanwhile_appears_without_losing_the_place(reader, days):
    reader.tabs_to("Wednesday 4 March: given")
    reader.waits(minutes=30)
    reader.sees("As of 07:30")
    assert reader.has_keyboard_on() == "Wednesday 4 March: given"


def test_a_reaction_that_began_earlier_is_there_while_it_lasts(patient, diary):
    diary.holds(Reaction("old", at("2026-02-20 09:00"), "thigh-front-left", (Sign.LUMP,), Level.NONE))
    patient.opens("pictures")
    patient.sees("Reaction: Left thigh, front: lump; none. Since 20 Feb, 19 days, still going on")


def test_markup_in_own_words_is_read_as_it_was_typed(patient, diary):
    diary.holds(Symptom(at("2026-03-04 08:05"), own="<b>Pins</b> ✓ عربي", level=Level.MILD))
    patient.opens("pictures")
    patient.sees("<b>Pins</b> ✓ عربي: 4 Mar mild")
    patient.taps("Day by day")
    patient.sees("<b>Pins</b> ✓ عربي at 08:05, mild. Wednesday 4 March")


def test_on_one_line_of_time_the_arrows_go_from_day_to_day_and_each_is_read_out(patient, days):
    patient.opens("pictures")
    patient.sees("Temperature, °C: 2 values, from 36.8 to 38.2. Latest: 38.2, Wednesday 4 March")
    patient.tabs_to("Everything on one timeline, March 2026")
    assert patient.finds("Everything on one timeline").description.startswith("Tuesday 10 March, today: Upcoming")
    patient.presses("Left")
    assert patient.finds("Everything on one timeline").description == "Monday 9 March: Given"
    patient.taps("Day before: Sunday 8 March")
    patient.sees("Sunday 8 March. Given")
    patient.tabs_to("Everything on one timeline, March 2026")
    patient.presses("Home", "Right", "Return")
    patient.sees("Monday, 2 March 2026")


def test_a_strip_of_the_year_opens_its_month(patient, days):
    patient.opens("pictures")
    patient.taps("Year")
    patient.taps("March 2026: 8 given, 1 missed")
    patient.sees("March 2026", "Day before: Monday 9 March")


@pytest.mark.parametrize("scale", ["100", "200"])
def test_no_figure_beside_a_value_lies_on_the_name_of_its_lane(patient, diary, scale):
    for number, value in enumerate(("39.4", "36.5", "36.6", "39.4"), 1):
        diary.holds(Measurement(at(f"2026-03-0{number} 07:00"), Quantity.TEMPERATURE, Decimal(value), CELSIUS))
        pain = (Rating(Asked.PAIN, Scale.TO_TEN, 10 - number),)
        diary.holds(DailySymptoms(day(f"2026-03-0{number}"), at(f"2026-03-0{number} 20:00"), pain))
    patient.prefers(text_size=int(scale))
    for length in ("Week", "Month", "Quarter"):
        patient.opens("pictures")
        patient.taps(length)
        texts = patient.texts()
        names = [text for text in texts if text.words in ("Temperature, °C", "Pain, 0 to 10")]
        figures = [text for text in texts if text.words in ("39.4", "36.6", "9", "6")]
        assert names
        assert not [(one.words, name.words) for one in figures for name in names if one.area.distance(name.area) < 0]
