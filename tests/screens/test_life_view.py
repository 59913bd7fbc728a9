"""Everything of a period on one axis: lanes, marks, ranges and words, as tables."""

import json
from decimal import Decimal

import pytest

from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, Measurement, Quantity
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.number import Bound
from kineret_gui.screens.pictures.figures import figures_for
from kineret_gui.screens.pictures.life_view import LifeFacts, day_by_day, in_words, life_view
from kineret_gui.screens.pictures.printed_range import PrintedRange, printed_range
from kineret_gui.screens.when.picture_period import Length, later, period_of
from kineret_gui.wording import clocks
from tests.facts import answer, at, day, entry, injection, now, order

NOW = now("2026-03-10 12:00")
MONTH, YEAR = (period_of(length, day("2026-03-10")) for length in (Length.MONTH, Length.YEAR))
ORDER = order("2026-03-02")


def facts(*written, period=MONTH):
    return LifeFacts([entry(fact) for fact in (ORDER, *written)], (), period, NOW, 180, clocks.seen_from(NOW))


def life(*written, period=MONTH):
    of_period = facts(*written, period=period)
    return life_view(day_by_day(of_period), of_period)


def lane(view, key):
    return next(lane for lane in view.lanes if lane.key == key)


def drawn(lane, name):
    return [mark[1:] for mark in json.loads(lane.marks)["marks"] if mark[0] == name]


def warm(when, value, unit=CELSIUS):
    return Measurement(at(when), Quantity.TEMPERATURE, Decimal(value), unit)


def crp(when, value, reference="0 - 5", unit="mg/l", bound=Bound.EXACTLY):
    return Measurement(at(when), Quantity.CRP, Decimal(value), unit, bound=bound, reference=reference)


def test_each_dose_stands_on_its_day_with_a_shape_of_its_own_and_nothing_for_what_is_to_come(qapp):
    doses = lane(
        life(injection("2026-03-02 08:05", "2026-03-02 08:00"), answer("2026-03-03 08:00", Answer.MISSED)), "doses"
    )
    [[across, *_]] = drawn(doses, "dot")
    assert across == pytest.approx(1.5 / 31, abs=0.001)
    assert len(drawn(doses, "cross")) == 1
    assert len(json.loads(doses.marks)["marks"]) == 9
    assert doses.spoken == "Doses: 21 upcoming, 1 due, 1 given, 6 not recorded, 1 missed"


def test_values_are_joined_only_where_their_days_follow_each_other(qapp):
    written = [warm("2026-03-02 08:00", "36.8"), warm("2026-03-03 08:00", "38.2"), warm("2026-03-06 08:00", "37.0")]
    temperature = lane(life(*written), "temperature//°C")
    [[numbers, _]] = drawn(temperature, "line")
    assert len(numbers) == 4
    assert len(drawn(temperature, "point")) == 3
    assert temperature.spoken.startswith("Temperature, °C: 3 value(s), from 36.8 to 38.2. Latest: 37.0")


def test_two_units_of_one_quantity_have_an_axis_each(qapp):
    view = life(warm("2026-03-02 08:00", "36.8"), warm("2026-03-02 20:00", "101.3", FAHRENHEIT))
    assert [one.title for one in view.lanes[1:]] == ["Temperature, °C", "Temperature, °F"]


def test_a_laboratorys_values_are_never_joined_and_its_range_lies_behind_them_as_printed(qapp):
    view = life(crp("2026-03-02 08:00", "24"), crp("2026-03-03 08:00", "4"))
    values = lane(view, "CRP//mg/l")
    assert values.title == "CRP, mg/l (reference range: 0 - 5)"
    assert not drawn(values, "line")
    [[left, right, top, bottom, _]] = drawn(values, "band")
    assert (left, right) == (0.0, 1.0)
    assert top < bottom


def test_ranges_that_differ_lie_around_their_own_value_alone(qapp):
    values = lane(life(crp("2026-03-02 08:00", "24"), crp("2026-03-20 08:00", "4", "< 8")), "CRP//mg/l")
    assert all(right - left < 0.05 for left, right, *_ in drawn(values, "band"))
    assert values.title == "CRP, mg/l"


def test_a_bound_is_drawn_open_and_said_as_printed(qapp):
    values = lane(life(crp("2026-03-02 08:00", "0.3", bound=Bound.LESS)), "CRP//mg/l")
    assert len(drawn(values, "open")) == 1
    assert values.labels[0]["text"] == "<0.3"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0 - 5", PrintedRange(Decimal(0), Decimal(5))),
        ("1,8–7,5", PrintedRange(Decimal("1.8"), Decimal("7.5"))),
        ("< 5.0", PrintedRange(None, Decimal("5.0"))),
        ("≥ 60", PrintedRange(Decimal(60), None)),
        ("5 - 0", None),
        ("negative", None),
        ("women 4-10, men 5-12", None),
    ],
)
def test_only_a_range_of_two_plain_numbers_is_drawn(text, expected):
    assert printed_range(text) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [(("36.4", "38.2"), ("36", "38", "40")), (("24", "4"), ("0", "20", "40")), (("5", "5"), ("5", "5.1"))],
)
def test_figures_are_round_and_hold_all_values(values, expected):
    figures = figures_for([Decimal(value) for value in values])
    assert tuple(map(str, figures.at)) == expected
    assert all(0 < figures.down(Decimal(value)) < 1 for value in values)


def test_a_symptom_is_a_strip_or_from_0_to_10_a_curve_and_what_was_never_there_is_a_sentence(qapp):
    ratings = (
        Rating(Asked.FEVER, Scale.TO_FOUR, 2),
        Rating(Asked.PAIN, Scale.TO_TEN, 4),
        Rating(Asked.RASH, Scale.YES_NO, 0),
    )
    view = life(DailySymptoms(day("2026-03-04"), at("2026-03-04 20:00"), ratings))
    assert [one.title for one in view.lanes[1:]] == ["Fever", "Pain, 0 to 10"]
    assert lane(view, "strip/Fever").spoken == "Fever: 4 Mar 2 of 4"
    assert view.never == "Always answered no or none: Rash"


def test_a_reaction_is_a_bar_with_its_name_and_ends_today_while_it_lasts(qapp):
    story = Reaction("r1", at("2026-03-09 09:00"), "thigh-front-left", (Sign.ITCH,), Level.MILD)
    [[left, right, _, _, goes_on]] = drawn(lane(life(story), "Reactions"), "bar")
    assert (left, right, goes_on) == (pytest.approx(8 / 31, abs=0.001), pytest.approx(10 / 31, abs=0.001), True)
    healed = lane(life(story, ReactionAnswer("r1", at("2026-03-10 09:00"), Course.HEALED)), "Reactions")
    assert drawn(healed, "bar")[0][-1] is False
    assert healed.labels[0]["text"] == "Left thigh, front"


def test_a_day_says_all_that_stands_for_it_and_names_those_beside_it(qapp):
    of_period = facts(warm("2026-03-02 08:00", "36.8"), injection("2026-03-02 08:05", "2026-03-02 08:00"))
    words = in_words(day_by_day(of_period), of_period)
    second = words.on_axis(day("2026-03-02"), of_period.axis)
    assert (second.title, second.text) == ("Monday 2 March", "Given\nTemperature 36.8 °C at 08:00")
    assert (second.before, second.after) == ("Day before: Sunday 1 March", "Day after: Tuesday 3 March")
    assert words.on_axis(day("2026-03-31"), of_period.axis).after == ""


def test_months_before_the_first_entry_are_a_sentence_and_no_empty_strips(qapp):
    view = life(injection("2026-03-02 08:05", "2026-03-02 08:00"), period=YEAR)
    assert [strip.label for strip in view.strips] == ["Mar"]
    assert view.empty == "Nothing is recorded before March 2026."
    noted = life(warm("2026-01-20 08:00", "36.8"), period=YEAR)  # months between that hold nothing have theirs
    assert [strip.label for strip in noted.strips] == ["Jan", "Feb", "Mar"]


def test_a_year_has_a_strip_for_each_of_its_months(qapp):
    view = life(injection("2026-03-02 08:05", "2026-03-02 08:00"), warm("2025-04-09 08:00", "36.8"), period=YEAR)
    assert view.empty == ""
    assert [strip.label for strip in view.strips][:2] == ["Apr", "May"]
    assert len(view.strips) == 12
    assert view.strips[-1].given == "1"
    assert view.strips[-1].spoken.startswith("March 2026: 1 due, 1 given")
    assert "doses" not in [one.key for one in view.lanes]


def test_a_year_still_to_come_is_a_sentence_and_no_empty_strips(qapp):
    to_come = later(YEAR)
    view = life(period=to_come)
    assert view.strips == ()
    assert view.empty == "Nothing is recorded for 1 Apr 2026 to 31 Mar 2027 yet."


def test_a_year_to_come_in_which_something_is_set_has_its_months(qapp):
    view = life(CheckDate("visit", day("2026-05-04"), CheckKind.VISIT), period=later(YEAR))
    assert (len(view.strips), view.empty) == (12, "")
