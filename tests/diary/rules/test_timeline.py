"""A period on one line, symptom by symptom, as temperatures, and place by place."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, CheckKind
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, KILOGRAMS, Measurement, Quantity
from kineret_gui.diary.facts.photo import PhotoMark
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.schedule import days_between
from kineret_gui.diary.rules.span import spans
from kineret_gui.diary.rules.strip import StripSubject, strips
from kineret_gui.diary.rules.temperature_series import series
from kineret_gui.diary.rules.timeline import OF_A_DAY, places, time_line, without_empty_ends
from tests.facts import answer, at, day, entry, injection, now, order

FIRST, LAST, NOW = day("2026-03-02"), day("2026-03-08"), now("2026-03-06 12:00")
ORDER = entry(order("2026-03-01"), "order")


def reaction(id: str, began: str, place: str = "thigh-front-left") -> Reaction:
    return Reaction(id, at(began), place, (Sign.REDNESS,), Level.MILD)


def said(id: str, when: str, course: Course) -> ReactionAnswer:
    return ReactionAnswer(id, at(when), course)


def temperature(when: str, value: str, unit: str = CELSIUS) -> Measurement:
    return Measurement(at(when), Quantity.TEMPERATURE, Decimal(value), unit)


def days(first: date = FIRST, last: date = LAST) -> list[tuple[date, date]]:
    return [(one, one) for one in days_between(first, last)]


def photo(on: str, id: str = "p", of: str = "r") -> PhotoMark:
    return PhotoMark(id, day(on), of)


def line(*entries, photos=(), stretches=None):
    return time_line([ORDER, *entries], photos, stretches or days(), NOW, 180)


def bars(*entries):
    return [(bar.span.entry.id, bar.lane, bar.top, bar.bottom) for bar in line(*entries).bars]


def test_every_day_of_the_period_has_a_row_with_what_became_of_its_dose():
    rows = line(
        entry(injection("2026-03-02 08:05", "2026-03-02 08:00")), entry(answer("2026-03-03 08:00", Answer.MISSED))
    ).rows

    assert [row.first for row in rows] == [row.last for row in rows] == list(days_between(FIRST, LAST))
    assert [row.doses[0].state for row in rows[:4]] == [
        DoseState.RECORDED,
        DoseState.MISSED,
        DoseState.NOT_RECORDED,
        DoseState.NOT_RECORDED,
    ]


def test_what_was_written_for_a_day_stands_on_it_by_the_hour_and_what_has_no_hour_first():
    rows = line(
        entry(temperature("2026-03-04 19:00", "37.2"), "evening"),
        entry(Symptom(at("2026-03-04 08:00"), HEADACHE), "morning"),
        entry(CheckDate("c1", day("2026-03-04"), CheckKind.VISIT), "visit"),
        entry(Symptom(at("2026-03-09 08:00"), HEADACHE), "after the period"),
        entry(Symptom(at("2026-03-01 08:00"), HEADACHE), "before the period"),
    ).rows

    assert [[point.id for point in row.points] for row in rows] == [[], [], ["visit", "morning", "evening"], *[[]] * 4]


def test_an_injection_or_an_answer_that_no_dose_holds_is_not_lost():
    extra = entry(injection("2026-03-04 21:00"), "extra")
    homeless = entry(answer("2026-02-28 08:00", Answer.MISSED), "of a day without a dose")
    (row,) = time_line([ORDER, homeless], [], [(day("2026-02-28"),) * 2], NOW, 180).rows

    assert [point.id for point in line(extra).rows[2].points] == ["extra"]
    assert [point.id for point in row.points] == ["of a day without a dose"]


def test_a_photo_stands_on_the_day_on_which_it_was_taken_into_the_diary():
    taken = [photo("2026-03-01", "before"), photo("2026-03-04", "a"), photo("2026-03-04", "b"), photo("2026-03-09")]
    rows = line(photos=taken).rows

    assert [[mark.entry for mark in row.photos] for row in rows] == [[], [], ["a", "b"], *[[]] * 4]


def test_a_week_of_a_year_holds_all_of_its_days():
    weeks = [(FIRST - timedelta(days=7), FIRST - timedelta(days=1)), (FIRST, LAST)]
    rows = line(entry(Symptom(at("2026-03-08 23:00"), HEADACHE), "late on Sunday"), stretches=weeks).rows

    assert [len(row.doses) for row in rows] == [1, 7]
    assert [[point.id for point in row.points] for row in rows] == [[], ["late on Sunday"]]


@pytest.mark.parametrize(
    ("facts", "bar"),
    [
        ([reaction("r", "2026-03-03 09:00"), said("r", "2026-03-05 09:00", Course.HEALED)], (1, 3)),
        ([reaction("r", "2026-02-20 09:00"), said("r", "2026-03-03 09:00", Course.HEALED)], (0, 1)),
        ([reaction("r", "2026-03-03 09:00"), said("r", "2026-03-12 09:00", Course.HEALED)], (1, 6)),
        ([reaction("r", "2026-03-03 09:00")], (1, 4)),
        ([reaction("r", "2026-03-05 09:00"), said("r", "2026-03-03 09:00", Course.HEALED)], (3, 3)),
        ([Attack(at("2026-03-04 20:00"), at("2026-03-06 04:00"))], (2, 4)),
        ([Attack(at("2026-03-04 20:00"))], (2, 4)),
        ([Pause(day("2026-03-07"), day("2026-03-20"), "", "")], (5, 6)),
        ([Pause(day("2026-03-07"), None, "", "")], (5, 5)),
        ([reaction("r", "2026-02-20 09:00"), said("r", "2026-03-01 09:00", Course.HEALED)], None),
        ([Pause(day("2026-03-09"), None, "", "")], None),
    ],
    ids=str,
)
def test_a_bar_reaches_from_the_first_day_to_the_last_and_an_open_one_to_today(facts, bar):
    drawn = line(*(entry(fact) for fact in facts)).bars
    assert [(found.top, found.bottom) for found in drawn] == ([bar] if bar else [])


def test_bars_that_overlap_lie_in_lanes_of_their_own_and_a_free_lane_is_used_again():
    first = [entry(reaction("a", "2026-03-02 09:00"), "a"), entry(said("a", "2026-03-03 09:00", Course.HEALED))]
    second = entry(Attack(at("2026-03-03 20:00"), at("2026-03-05 04:00")), "b")
    third = entry(Pause(day("2026-03-04"), day("2026-03-06"), "", ""), "c")

    assert bars(*first, second, third) == [("a", 0, 0, 1), ("b", 1, 1, 3), ("c", 0, 2, 4)]


@pytest.mark.parametrize(
    ("facts", "today", "shown"),
    [
        ([], "2026-02-20", None),
        ([photo("2026-02-24")], "2026-02-20", ("2026-02-24", "2026-02-24")),
        ([], "2026-03-06", ("2026-03-02", "2026-03-06")),
        ([Symptom(at("2026-02-24 08:00"), HEADACHE)], "2026-02-20", ("2026-02-24", "2026-02-24")),
        ([Symptom(at("2026-02-24 08:00"), HEADACHE)], "2026-02-26", ("2026-02-24", "2026-02-26")),
        ([CheckDate("c1", day("2026-03-07"), CheckKind.VISIT)], "2026-03-03", ("2026-03-02", "2026-03-07")),
        ([Attack(at("2026-02-24 20:00"), at("2026-02-25 20:00"))], "2026-02-20", ("2026-02-24", "2026-02-25")),
    ],
)
def test_a_line_begins_and_ends_where_something_stands_or_today(facts, today, shown):
    present, order_of_march = now(f"{today} 07:00"), entry(order("2026-03-02"))
    photos = [fact for fact in facts if isinstance(fact, PhotoMark)]
    entries = [order_of_march, *(entry(fact) for fact in facts if fact not in photos)]
    whole = time_line(entries, photos, days(day("2026-02-22"), LAST), present, 180)
    kept = without_empty_ends(whole, day(today))

    assert ((str(kept.rows[0].first), str(kept.rows[-1].last)) if kept.rows else None) == shown
    assert all(kept.rows[bar.top].first == bar.span.first for bar in kept.bars)


EVERY_KIND = st.sampled_from(
    [
        lambda when, n: injection(when),
        lambda when, n: injection(when, f"{when[:10]} 08:00"),
        lambda when, n: answer(f"{when[:10]} 08:00", Answer.MISSED),
        lambda when, n: Symptom(at(when), own="Dizzy"),
        lambda when, n: DailySymptoms(day(when[:10]), at(when), note="a day"),
        lambda when, n: temperature(when, "37"),
        lambda when, n: CheckDate(f"c{n}", day(when[:10]), CheckKind.VISIT),
        lambda when, n: CheckDone(f"c{n}", at(when)),
        lambda when, n: said("r0", when, Course.WORSE),
        lambda when, n: reaction(f"r{n}", when),
        lambda when, n: Attack(at(when)),
        lambda when, n: Pause(day(when[:10]), None, "", ""),
    ]
)
DAYS = st.integers(-20, 40).map(lambda n: FIRST + timedelta(days=n))


@given(st.lists(st.tuples(EVERY_KIND, DAYS), max_size=25), st.lists(DAYS, max_size=5), st.sampled_from([1, 7]))
def test_each_entry_and_photo_of_a_period_comes_out_exactly_once(made, photographed, length):
    entries = [entry(make(f"{on} 12:00", n), str(n)) for n, (make, on) in enumerate(made)]
    stretches = [(FIRST + timedelta(days=n), FIRST + timedelta(days=n + length - 1)) for n in range(0, 28, length)]
    first, last = stretches[0][0], stretches[-1][1]
    today = NOW.day(180)
    photos = [photo(str(on), f"photo {n}") for n, on in enumerate(photographed)]
    drawn = line(*entries, photos=photos, stretches=stretches)

    shown = [point.id for row in drawn.rows for point in row.points]
    shown += [e.id for row in drawn.rows for dose in row.doses for e in (*dose.injections, *dose.answers)]
    shown += [bar.span.entry.id for bar in drawn.bars]
    shown += [mark.entry for row in drawn.rows for mark in row.photos]
    of_a_day = [e.id for e in entries if isinstance(e.fact, OF_A_DAY) and first <= e.fact.day <= last]
    lasting = [span.entry.id for span in spans(entries) if span.reaches_into(first, last, today)]
    pictured = [mark.entry for mark in photos if first <= mark.day <= last]
    assert sorted(shown) == sorted(of_a_day + lasting + pictured)
    assert all(row.first <= mark.day <= row.last for row in drawn.rows for mark in row.photos)
    assert all(row.first <= point.fact.day <= row.last for row in drawn.rows for point in row.points)
    assert all(0 <= bar.top <= bar.bottom < len(stretches) for bar in drawn.bars)


def test_headaches_of_the_hour_and_of_the_day_stand_in_one_strip_as_they_were_given():
    pain = Symptom(at("2026-03-04 08:05"), HEADACHE, level=Level.MODERATE, minutes=120)
    answers = (Rating(Asked.FEVER, Scale.TO_FOUR, 1), Rating(Asked.HEADACHE, Scale.TO_FOUR, 3))
    found = strips(
        [
            entry(DailySymptoms(day("2026-03-05"), at("2026-03-05 20:00"), answers)),
            entry(pain),
            entry(Symptom(at("2026-03-03 08:05"), HEADACHE)),
            entry(Symptom(at("2026-03-09 08:05"), HEADACHE), "after the period"),
            entry(temperature("2026-03-04 08:00", "37")),
        ],
        FIRST,
        LAST,
    )

    assert list(found) == [StripSubject(what=HEADACHE), StripSubject(Asked.FEVER)]
    assert [(value.day.day, value.much) for value in found[StripSubject(what=HEADACHE)]] == [
        (3, None),
        (4, Level.MODERATE),
        (5, answers[1]),
    ]


def test_own_words_that_differ_in_capitals_are_one_strip_and_strips_keep_their_order():
    symptoms = [Symptom(at("2026-03-04 08:00"), own=own) for own in ("Pins", "pins", "Ache")]
    symptoms.append(Symptom(at("2026-03-04 09:00"), "nausea"))
    daily = DailySymptoms(FIRST, at("2026-03-04 20:00"), (Rating(Asked.RASH, Scale.YES_NO, 1),))
    found = strips([*map(entry, symptoms), entry(daily)], FIRST, LAST)

    assert [(felt.asked, felt.what, felt.own, len(values)) for felt, values in found.items()] == [
        (Asked.RASH, "", "", 1),
        (None, "nausea", "", 1),
        (None, "", "Ache", 1),
        (None, "", "Pins", 2),
    ]


def test_temperatures_of_two_units_never_share_a_line_and_other_measurements_are_on_none():
    found = series(
        entry(fact)
        for fact in (
            temperature("2026-03-04 19:00", "38.2"),
            temperature("2026-03-04 07:00", "36.8"),
            temperature("2026-03-05 07:00", "99.1", FAHRENHEIT),
            Measurement(at("2026-03-04 07:00"), Quantity.WEIGHT, Decimal(60), KILOGRAMS),
        )
    )

    assert {unit: [str(one.value) for one in readings] for unit, readings in found.items()} == {
        CELSIUS: ["36.8", "38.2"],
        FAHRENHEIT: ["99.1"],
    }
    assert found[CELSIUS][0].at == at("2026-03-04 07:00").at


@pytest.mark.parametrize(
    ("earlier", "then", "follows"),
    [
        ("2026-03-04 07:00", "2026-03-04 19:00", True),
        ("2026-03-04 07:00", "2026-03-05 19:00", True),
        ("2026-03-04 19:00", "2026-03-06 07:00", False),
    ],
)
def test_readings_are_joined_only_where_days_follow_each_other(earlier, then, follows):
    one, other = series([entry(temperature(earlier, "37")), entry(temperature(then, "38"))])[CELSIUS]
    assert other.follows(one) is follows


def test_a_place_has_the_injections_of_the_period_and_the_reactions_that_lasted_into_it():
    entries: list[Entry[Fact]] = [
        entry(injection("2026-03-02 08:05", spot="arm-outer-left/upper")),
        entry(injection("2026-03-03 08:05", spot="thigh-front-left/upper-inner")),
        entry(injection("2026-03-04 08:05", spot="thigh-front-left/upper-outer")),
        entry(injection("2026-03-05 08:05", spot=None)),
        entry(injection("2026-03-09 08:05", spot="buttock-left/upper"), "after the period"),
        entry(reaction("a", "2026-02-20 09:00")),
        entry(reaction("b", "2026-03-03 09:00", "abdomen-upper-left")),
        entry(reaction("healed before", "2026-02-10 09:00", "buttock-right")),
        entry(said("healed before", "2026-02-12 09:00", Course.HEALED)),
    ]
    found = places(entries, FIRST, LAST, NOW.day(180))

    assert [(place.place, place.injections, [story.reaction.id for story in place.reactions]) for place in found] == [
        ("thigh-front-left", 2, ["a"]),
        ("arm-outer-left", 1, []),
        ("abdomen-upper-left", 0, ["b"]),
        ("", 1, []),
    ]
