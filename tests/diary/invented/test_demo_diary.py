"""The invented person's diary shows all that a diary can hold."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from kineret_gui.diary.entry import KINDS, Entry, Withdrawal, standing
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, CheckKind, open_checks
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Question, Scale
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.facts.measurement import CELSIUS, KILOGRAMS, Measurement, Quantity
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineOutcome, MedicineRhythm, MedicineTaken
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.photo import Photo, Picture
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import Course, PlaceLooksWell, Reaction, ReactionAnswer
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.invented.demo_diary import DemoDiary
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.daily_questions import questions
from kineret_gui.diary.rules.healing import stories
from kineret_gui.diary.rules.medicine_doses import MedicineState, reckon_medicines
from kineret_gui.diary.rules.resting_places import resting_places, sore_places
from kineret_gui.diary.rules.review import day_rows, of_kind
from tests.facts import day, figure, now

TODAY = day("2026-03-10")
ADULT = figure("adult")


PICTURE = Picture(b"\xff\xd8\xff\xe0 not much of a picture", 640, 480)


def demo(days: int = 365, seed: int = 1, today=TODAY):
    return DemoDiary(ADULT, today, days, seed, PICTURE).entries()


def read(days: int = 365, seed: int = 1):
    return [Entry(new.id, new.fact, "Demo", written.utc, "demo", new.replaces) for new, written in demo(days, seed)]


YEAR = read()
MOST_TELLING = (60, 18)  # the diary that the pages are looked at with
BOTH = pytest.mark.parametrize("entries", [YEAR, read(*MOST_TELLING)], ids=["a year", "two months"])


def test_the_same_seed_gives_the_same_diary():
    assert demo(seed=7) == demo(seed=7)


def test_another_seed_gives_another_diary():
    assert demo(seed=7) != demo(seed=8)


def test_the_diaries_of_two_seeds_share_no_entry():
    assert not {entry.id for entry in read(30, 7)} & {entry.id for seed in (6, 8) for entry in read(30, seed)}


def test_the_person_is_marked_as_invented():
    (who,) = of_kind(YEAR, Person)

    assert who.fact.invented
    assert "invented" in who.fact.name


@pytest.mark.parametrize(
    ("seen", "today_is"), [("2026-03-10 08:59", DoseState.UPCOMING), ("2026-03-10 09:00", DoseState.DUE)]
)
def test_a_year_holds_every_state_of_a_dose_and_leaves_today_open(seen, today_is):
    rows = day_rows(standing(YEAR), TODAY - timedelta(days=365), TODAY, now(seen), 180)
    states = {record.state for row in rows for record in row.doses}

    assert states == set(DoseState) - {DoseState.UPCOMING, DoseState.DUE, DoseState.NEWER} | {today_is}
    assert [record.state for record in rows[-1].doses] == [today_is]


def test_a_year_holds_corrections_of_injections_that_stand_there():
    ids = {entry.id: entry for entry in YEAR}
    corrections = [entry for entry in YEAR if entry.replaces]

    assert corrections
    for correction in corrections:
        wrong = ids[correction.replaces]
        assert correction.fact == replace(wrong.fact, moment=correction.fact.moment, note="The time was wrong")
        assert correction.fact.moment.utc == wrong.fact.moment.utc - timedelta(minutes=10)


def test_a_year_holds_an_injection_that_was_entered_twice_and_withdrawn():
    ids = {entry.id: entry for entry in YEAR}
    withdrawn = [ids[entry.fact.entry] for entry in of_kind(YEAR, Withdrawal)]

    assert withdrawn
    assert all(entry.fact.note == "Entered twice" for entry in withdrawn)
    assert not set(withdrawn) & set(standing(YEAR))


def test_a_year_holds_a_change_of_the_prescription_a_pause_and_a_resting_place():
    first, second = of_kind(YEAR, Prescription)

    assert first.fact.starts < second.fact.starts
    assert first.fact.times != second.fact.times
    assert len(of_kind(YEAR, Pause)) == len(of_kind(YEAR, PlaceRest)) == len(of_kind(YEAR, PlaceInUse)) == 1


def test_the_person_injects_alone_and_only_where_their_own_hand_may():
    own = {spot.id for place in ADULT.allowed(Giver.MYSELF, YEAR[0].fact.places) for spot in place.spots}

    assert {entry.fact.spot for entry in of_kind(YEAR, Injection)} == own


def test_entries_stand_in_the_order_in_which_they_were_written_and_none_before_it_happened():
    written = [entry.written for entry in YEAR]

    assert written == sorted(written)
    for entry in YEAR:
        said = [getattr(entry.fact, field.name) for field in fields(entry.fact)]
        assert all(moment.utc <= entry.written for moment in said if isinstance(moment, Moment))
    assert written[-1] < now("2026-03-10 03:00").utc


@pytest.mark.parametrize("days", [1, 2, 3, 19, 20, 29, 30, 400])
def test_a_diary_of_any_length_begins_with_its_person_and_order_on_its_first_day(days):
    entries = read(days)

    assert isinstance(entries[0].fact, Person)
    assert isinstance(entries[1].fact, Prescription)
    assert entries[0].fact.since == entries[1].fact.starts == TODAY - timedelta(days=days)
    assert len({entry.id for entry in entries}) == len(entries)


def test_a_diary_of_no_days_holds_only_the_person_and_the_order():
    assert [type(entry.fact) for entry in read(days=0)] == [Person, Prescription]


def told(entries):
    current = standing(entries)
    return stories(of_kind(current, Reaction), of_kind(current, ReactionAnswer))


@BOTH
def test_every_kind_of_fact_is_shown_but_those_of_another_life(entries):
    shown = {type(entry.fact) for entry in entries}

    of_another_life = {Attack, BroughtIn, DueClock, ConfirmedDistinct, Withdrawal}
    assert shown >= set(KINDS.values()) - of_another_life


@BOTH
def test_reactions_of_the_first_weeks_heal_after_an_answer_on_every_day(entries):
    *healed, _ = told(entries)

    assert len(healed) >= 3
    for story in healed:
        assert story.healed < entries[0].fact.since + timedelta(days=42)
        assert [answer.fact.day for answer in story.answers] == [
            story.reaction.day + timedelta(days=n) for n in range(1, len(story.answers) + 1)
        ]
    assert {answer.fact.course for story in healed for answer in story.answers} == set(Course)


@pytest.mark.parametrize("days", [2, 3, 5, 8, 20, 60, 400])
@pytest.mark.parametrize("seed", [1, 18])
def test_one_reaction_is_open_since_the_day_before_yesterday_and_was_answered_yesterday(days, seed):
    still_open = [story for story in told(read(days, seed)) if story.healed is None]

    assert [story.reaction.day for story in still_open] == [TODAY - timedelta(days=2)]
    assert [story.last_word for story in still_open] == [TODAY - timedelta(days=1)]


def test_a_reaction_follows_an_injection_that_stands_into_that_very_spot():
    for entries in (read(30, seed) for seed in range(60)):  # in some of them that injection was corrected
        injected = {(entry.fact.moment, entry.fact.spot) for entry in of_kind(standing(entries), Injection)}
        for story in told(entries):
            assert (story.reaction.after, story.reaction.spot) in injected
            assert story.reaction.spot.startswith(f"{story.reaction.place}/")


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("days", [19, 30, 60])
def test_no_injection_goes_into_a_place_that_rests(days, seed):
    entries = read(days, seed)
    said = [entry.fact for entry in entries if isinstance(entry.fact, PlaceRest | PlaceInUse)]

    for entry in of_kind(standing(entries), Injection):
        there_by_then = [story for story in told(entries) if story.reaction.moment.utc < entry.fact.moment.utc]
        by_then = [word for word in said if word.moment.utc <= entry.fact.moment.utc]
        place = ADULT.place_of(entry.fact.spot or "")
        assert place not in sore_places(there_by_then, entry.fact.moment.day)
        assert place not in resting_places(by_then)


@BOTH
def test_the_place_of_yesterday_looks_well_on_most_mornings(entries):
    injected = {
        (ADULT.place_of(entry.fact.spot or ""), entry.fact.moment.day + timedelta(days=1))
        for entry in of_kind(standing(entries), Injection)
    }
    looks = {(entry.fact.place, entry.fact.day) for entry in of_kind(entries, PlaceLooksWell)}

    assert looks < injected
    assert 0.6 < len(looks) / len(injected) < 0.95


def test_the_picture_that_was_handed_in_shows_the_open_reaction_and_without_one_there_is_no_photo():
    (photo,) = of_kind(YEAR, Photo)

    assert photo.fact.reaction == told(YEAR)[-1].reaction.id
    assert (photo.fact.width, photo.fact.height) == (640, 480)
    assert not of_kind(
        [Entry(new.id, new.fact, "", at.utc, "") for new, at in DemoDiary(ADULT, TODAY, 9, 1).entries()], Photo
    )


@BOTH
def test_headaches_say_how_much_and_how_long_and_one_symptom_has_an_own_name(entries):
    symptoms = [entry.fact for entry in of_kind(entries, Symptom)]
    headaches = [symptom for symptom in symptoms if symptom.what == HEADACHE]

    assert len(headaches) > 3
    assert all(headache.level and headache.minutes for headache in headaches)
    assert len({symptom.own for symptom in symptoms} - {""}) == 1


@BOTH
def test_each_day_answers_the_questions_of_the_condition_and_gets_better(entries):
    asked = questions(entries[0].fact)
    pages = [entry.fact for entry in of_kind(entries, DailySymptoms)]
    pain = [page.answer_to(Question(Asked.PAIN, Scale.TO_TEN)) for page in pages]

    for page in pages:
        assert [rating.question for rating in page.ratings] == [q for q in asked if q.asked is not Asked.JOINTS]
        assert set(page.swollen) <= set(page.sore)
    felt = [level for level in pain if level is not None]
    assert len(felt) == len(pain)
    assert min(felt[:10]) > max(felt[-10:])
    assert sum(len(page.sore) for page in pages[:10]) > sum(len(page.sore) for page in pages[-10:])


@BOTH
def test_temperature_is_taken_in_the_morning_and_in_the_evening_and_weight_once_a_month(entries):
    measured = [entry.fact for entry in of_kind(entries, Measurement)]
    warmth = [fact for fact in measured if fact.quantity is Quantity.TEMPERATURE]
    weights = [fact for fact in measured if fact.quantity is Quantity.WEIGHT]
    days = (TODAY - entries[0].fact.since).days

    assert {fact.unit for fact in warmth} == {CELSIUS}
    assert max(fact.value for fact in warmth) > 38 > max(fact.value for fact in warmth[-4:])
    assert all(str(fact.value)[-2] == "." for fact in [*warmth, *weights])
    for on in {fact.day for fact in warmth}:
        assert [fact.moment.at.hour for fact in warmth if fact.day == on] == [7, 19]
    assert {fact.unit for fact in weights} == {KILOGRAMS}
    assert len(weights) == -(-days // 30)


@BOTH
def test_each_month_a_blood_test_has_its_results_with_unit_and_printed_range(entries):
    checks = [entry.fact for entry in of_kind(entries, CheckDate)]
    measured = [entry.fact for entry in of_kind(entries, Measurement)]
    tests = [check for check in checks if check.kind is CheckKind.BLOOD_TEST and check.on < TODAY]

    assert len(tests) == -(-((TODAY - entries[0].fact.since).days - 14) // 30)
    for check in tests:
        results = [fact for fact in measured if fact.check == check.id]
        assert {fact.quantity for fact in results} == {
            Quantity.NEUTROPHILS,
            Quantity.PLATELETS,
            Quantity.CHOLESTEROL,
            Quantity.ALT,
            Quantity.AST,
            Quantity.CRP,
        }
        assert all(fact.unit and fact.reference and "invented" in fact.note for fact in results)
        assert {fact.day for fact in results} == {check.on}


@pytest.mark.parametrize("days", [1, 5, 60, 365])
def test_a_blood_test_in_three_days_and_a_visit_in_twelve_are_still_to_come(days):
    entries = read(days)
    checks = [entry.fact for entry in of_kind(entries, CheckDate)]
    done = [entry.fact for entry in of_kind(entries, CheckDone)]
    results = [entry.fact for entry in of_kind(entries, Measurement)]

    assert [(check.on - TODAY, check.kind) for check in open_checks(checks, done, results)] == [
        (timedelta(days=3), CheckKind.BLOOD_TEST),
        (timedelta(days=12), CheckKind.VISIT),
    ]


def test_nothing_is_said_of_a_place_before_the_first_injection():
    first_missed = 0
    for entries in (read(3, seed) for seed in range(60)):
        injected = [entry.fact.moment for entry in of_kind(standing(entries), Injection)]
        words = [entry.fact.moment for entry in of_kind(entries, PlaceLooksWell)]
        words += [entry.fact.moment for entry in of_kind(entries, Reaction)]
        assert all(word.utc > injected[0].utc for word in words)
        first_missed += injected[0].day > entries[0].fact.since

    assert first_missed


def medicines(entries, seen="2026-03-10 08:00"):
    first = entries[0].fact.since
    return reckon_medicines(standing(entries), first, TODAY, now(seen), 180)


@BOTH
def test_one_other_medicine_is_due_each_week_and_one_is_taken_when_needed(entries):
    weekly, needed = (entry.fact for entry in medicines(entries).orders)

    assert (weekly.rhythm, needed.rhythm) == (MedicineRhythm.WEEKLY, MedicineRhythm.AS_NEEDED)
    assert weekly.name == "Methotrexate"


@BOTH
def test_its_doses_have_every_outcome_one_is_not_recorded_and_that_of_today_is_open(entries):
    period = medicines(entries)
    states = {record.state for record in period.doses}

    assert states == set(MedicineState) - {MedicineState.DUE, MedicineState.NEWER}
    assert (period.doses[-1].dose.day, period.doses[-1].state) == (TODAY, MedicineState.UPCOMING)
    assert {entry.fact.outcome for entry in of_kind(entries, MedicineAnswer)} == set(MedicineOutcome)
    assert not period.extra


@BOTH
def test_nothing_of_the_last_two_weeks_is_left_to_ask_after(entries):
    asked = [one for one in medicines(entries).doses if one.state is MedicineState.NOT_RECORDED]

    assert all(one.dose.day < TODAY - timedelta(days=14) for one in asked)


@BOTH
def test_what_is_taken_when_needed_has_its_time_and_grows_rare(entries):
    taken = [entry.fact.day for entry in medicines(entries).as_needed]
    well = entries[0].fact.since + timedelta(days=21)

    assert len(taken) == len(set(taken)) > 3
    assert sum(on < well for on in taken) / 21 > sum(on >= well for on in taken) / (TODAY - well).days


@pytest.mark.parametrize("days", [1, 7, 8])
def test_a_short_diary_has_its_medicines_too_and_speaks_of_no_day_before_it(days):
    entries = read(days)

    assert len(of_kind(entries, Medicine)) == 2
    assert all(entry.fact.day >= entries[0].fact.since for entry in entries)
    assert len(of_kind(entries, MedicineAnswer)) == int(days >= 7)
    assert len(of_kind(entries, MedicineTaken)) >= int(days >= 7)
