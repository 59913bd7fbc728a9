"""A month of the diary: days, shapes, words and totals."""

from decimal import Decimal

import pytest

from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, Measurement, Quantity
from kineret_gui.diary.facts.medicine import MedicineTaken
from kineret_gui.diary.facts.prescription import Pause, Rhythm
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.rules.period import month_after, month_before
from kineret_gui.screens.review.month_view import month_view
from tests.facts import answer, at, day, entry, injection, now, order

MARCH = day("2026-03-01")
ORDER = entry(order("2026-03-02"))
GIVEN = entry(injection("2026-03-02 08:05", "2026-03-02 08:00"))


def march(*entries, at="2026-03-10 12:00", order=ORDER, chosen="2026-03-10"):
    return month_view([order, *entries], MARCH, day(chosen), now(at), 180)


def cell(view, number):
    return view.cells[number - 1]


@pytest.mark.parametrize(
    ("entries", "shape", "spoken"),
    [
        ([GIVEN], "tick", "Monday 2 March: given"),
        ([entry(injection("2026-03-03 05:00", "2026-03-02 08:00"))], "lateTick", "Monday 2 March: given late"),
        ([], "gap", "Monday 2 March: not recorded"),
        ([entry(answer("2026-03-02 08:00", Answer.MISSED))], "cross", "Monday 2 March: missed"),
        (
            [entry(answer("2026-03-02 08:00", Answer.SKIPPED_ON_ADVICE))],
            "skip",
            "Monday 2 March: skipped on medical advice",
        ),
        ([entry(answer("2026-03-02 08:00", Answer.GIVEN_IN_HOSPITAL))], "house", "Monday 2 March: given in hospital"),
        ([entry(Pause(day("2026-03-02"), None, "Fever", "Clinic"))], "pause", "Monday 2 March: paused"),
    ],
)
def test_each_state_has_a_shape_and_a_word(entries, shape, spoken):
    second = cell(march(*entries), 2)
    assert (second.shapes, second.spoken) == (shape, spoken)


def test_a_day_without_a_due_dose_is_quiet():
    first = cell(march(), 1)
    assert (first.shapes, first.extra, first.spoken) == ("", "", "Sunday 1 March: no dose due")


def test_two_doses_of_a_day_are_told_one_after_the_other():
    twice = entry(order("2026-03-02", "08:00", "20:00"))
    second = cell(march(GIVEN, order=twice), 2)
    assert (second.shapes, second.spoken) == ("tick gap", "Monday 2 March: given; not recorded")


def test_an_extra_injection_shows_also_on_a_day_without_a_dose():
    first = cell(march(entry(injection("2026-03-01 21:00"))), 1)
    assert first.extra == "+1"
    assert first.spoken.startswith("Sunday 1 March: 1 extra injection")


def test_names_of_other_medicines_and_of_cities_keep_their_letters():
    taken = entry(MedicineTaken("p", "Paracetamol", "500 mg", at("2026-03-02 10:00", "America/New_York")))
    (words,) = [cell(march(GIVEN, taken), 2).spoken]
    assert words == "Monday 2 March: given; Taken when needed: Paracetamol, 500 mg, at 10:00 in New York (16:00 here)"


def test_today_is_named_and_marked_and_a_chosen_day_too():
    view = march(chosen="2026-03-09")
    assert cell(view, 10).spoken == "Tuesday 10 March, today: due"
    assert [c.number for c in view.cells if c.today] == ["10"]
    assert [c.number for c in view.cells if c.chosen] == ["9"]


def test_after_midnight_it_is_still_the_diary_day_before():
    view = march(at="2026-03-11 01:30")
    assert [c.number for c in view.cells if c.today] == ["10"]


def test_weeks_start_where_the_country_starts_them_and_the_first_day_stands_below_its_name():
    view = march()
    assert view.weekdays[view.blanks % 7] == "Sun"
    assert len(view.weekdays) == 7


def test_the_list_goes_back_from_today_and_then_to_what_is_still_to_come():
    listed = march().listed
    assert [c.number for c in listed[:2]] == ["10", "9"]
    assert [(c.number, c.heading) for c in listed if c.heading] == [("11", "Upcoming")]
    assert listed[-1].number == "31"


def test_totals_count_every_state_and_name_hospital_only_where_it_occurs():
    every_other = entry(order("2026-03-02", rhythm=Rhythm.EVERY_OTHER_DAY))
    view = march(GIVEN, entry(answer("2026-03-04 08:00", Answer.MISSED)), order=every_other)
    assert [row.words for row in view.totals] == [
        "1 given on the day (1 of them entered later)",
        "0 given late",
        "1 missed",
        "0 skipped on medical advice",
        "0 paused",
        "2 not recorded",
    ]
    assert [row.words for row in view.legend] == ["Due"]
    in_hospital = march(entry(answer("2026-03-02 08:00", Answer.GIVEN_IN_HOSPITAL)))
    assert "1 given in hospital" in [row.words for row in in_hospital.totals]


def test_totals_say_what_in_time_means_and_how_many_were_written_down_later():
    on_the_day = entry(GIVEN.fact, written="2026-03-02 07:10")
    assert "1 given on the day" in [row.words for row in march(on_the_day).totals]
    by_the_clinic = entry(order("2026-03-02", late_after=180))
    assert "1 given on time" in [row.words for row in march(on_the_day, order=by_the_clinic).totals]
    changed = (on_the_day, entry(order("2026-03-04", late_after=180)))
    assert "1 given on the day or on time" in [row.words for row in march(*changed).totals]
    late = injection("2026-03-03 05:00", "2026-03-02 08:00")
    assert "1 given late" in [row.words for row in march(entry(late, written="2026-03-03 04:10")).totals]
    assert "1 given late (1 of them entered later)" in [row.words for row in march(entry(late)).totals]


def test_no_total_is_a_share_of_anything():
    assert not any("%" in row.words for row in march(GIVEN).totals)


def test_the_months_around_are_named_and_the_way_back_is_offered_only_elsewhere():
    view = march()
    assert (view.earlier, view.later) == ("Previous month: February 2026", "Next month: April 2026")
    assert view.this_month == ""
    assert march(at="2026-05-01 12:00").this_month == "This month: May 2026"


@pytest.mark.parametrize(("month", "earlier", "later"), [("2000-01-01", "", "2000"), ("2100-12-01", "2100", "")])
def test_the_diary_ends_where_no_entry_can_be(month, earlier, later):
    view = month_view([], day(month), day(month), now("2026-03-10 12:00"), 180)
    assert (view.earlier[-4:], view.later[-4:]) == (earlier, later)


@pytest.mark.parametrize(
    ("month", "before", "after"),
    [("2026-03-01", "2026-02-01", "2026-04-01"), ("2026-01-31", "2025-12-01", "2026-02-01")],
)
def test_months_follow_each_other(month, before, after):
    assert (month_before(day(month)), month_after(day(month))) == (day(before), day(after))


def test_a_day_with_a_symptom_is_marked_beside_its_dose_and_says_so():
    view = march(entry(Symptom(at("2026-03-04 10:00"), own="Dizzy")))

    assert [n.number for n in view.cells if "•" in n.extra] == ["4"]
    assert cell(view, 4).spoken == "Wednesday 4 March: not recorded; Reactions, symptoms or measurements"
    assert view.legend[-1].words == "• Reactions, symptoms or measurements"


def test_a_month_without_a_symptom_explains_no_mark():
    assert not any("•" in mark.words for mark in march().legend)


def test_a_reaction_is_a_bar_below_its_days_that_says_so():
    story = (
        entry(Reaction("r1", at("2026-02-27 09:00"), "thigh-front-left", (Sign.ITCH,), Level.MILD)),
        entry(ReactionAnswer("r1", at("2026-03-02 09:00"), Course.HEALED)),
    )
    view = march(*story)
    assert [(c.number, c.from_before, c.goes_on) for c in view.cells if c.reaction] == [
        ("1", True, True),
        ("2", True, False),
    ]
    assert cell(view, 1).spoken == "Sunday 1 March: Reaction"
    assert "Reaction, first to last day" in [row.words for row in view.legend]


def test_a_reaction_that_is_not_over_goes_no_further_than_today():
    view = march(entry(Reaction("r1", at("2026-03-09 09:00"), "thigh-front-left", (Sign.ITCH,), Level.MILD)))
    assert [(c.number, c.goes_on) for c in view.cells if c.reaction] == [("9", True), ("10", False)]


def test_fever_that_was_noted_and_dates_of_the_clinic_have_signs_and_a_temperature_is_not_judged():
    fever = DailySymptoms(day("2026-03-03"), at("2026-03-03 20:00"), (Rating(Asked.FEVER, Scale.TO_FOUR, 2),))
    without = DailySymptoms(day("2026-03-04"), at("2026-03-04 20:00"), (Rating(Asked.FEVER, Scale.TO_FOUR, 0),))
    warm = Measurement(at("2026-03-05 20:00"), Quantity.TEMPERATURE, Decimal("39.0"), CELSIUS)
    visit = CheckDate("c", day("2026-03-13"), CheckKind.VISIT)
    view = march(entry(fever), entry(without), entry(warm), entry(visit))
    assert [c.number for c in view.cells if c.fever] == ["3"]
    assert [c.number for c in view.cells if c.clinic] == ["13"]
    assert cell(view, 13).spoken == "Friday 13 March: upcoming; Appointment"


def test_what_is_still_to_come_has_no_mark():
    assert {c.shapes for c in march().cells[10:]} == {""}
