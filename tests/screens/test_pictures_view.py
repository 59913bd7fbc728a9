"""What the pictures show of a period: periods, marks, rows, strips, curves and places, as tables."""

from decimal import Decimal
from typing import cast

import pytest

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack, AttackKind
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, CheckKind
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, Measurement, Quantity, Route
from kineret_gui.diary.facts.medicine import MedicineAnswer, MedicineOutcome, MedicineTaken
from kineret_gui.diary.facts.photo import Photo, PhotoMark
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.rules.timeline import OF_A_DAY
from kineret_gui.diary.task import run_task
from kineret_gui.screens.framework.routes.body import ShowPhoto
from kineret_gui.screens.pictures.places_view import place_lines, sides
from kineret_gui.screens.pictures.strips_view import strips_in_steps
from kineret_gui.screens.pictures.temperature_view import curves
from kineret_gui.screens.pictures.time_line_view import time_line_in_steps
from kineret_gui.screens.when.period_choice_view import period_choice_view
from kineret_gui.screens.when.picture_period import Length, earlier, later, period_of, title
from kineret_gui.wording import clocks, time_line_marks
from kineret_gui.wording.left_and_right import Eyes
from tests.facts import answer, at, day, entry, figure, injection, now, order

TODAY, NOW = day("2026-03-10"), now("2026-03-10 12:00")
WEEK, MONTH, YEAR = (period_of(length, TODAY) for length in (Length.WEEK, Length.MONTH, Length.YEAR))
ORDER = entry(order("2026-03-02"))
REACTION = Reaction("r1", at("2026-03-09 09:00"), "thigh-front-left", (Sign.REDNESS,), Level.MILD)


def line(*facts, photos=(), period=WEEK, present=NOW):
    at_home = clocks.seen_from(present)
    return run_task(time_line_in_steps([ORDER, *map(entry, facts)], photos, period, present, 180, at_home))


def strips_of(said, period):
    return run_task(strips_in_steps(said, period, clocks.PLAIN))


def row(view, key):
    return next(row for row in view.rows if row.key == key)


def rated(on, *ratings):
    return entry(DailySymptoms(day(on), at(f"{on} 20:00"), ratings))


def warm(when, value, unit=CELSIUS):
    return entry(Measurement(at(when), Quantity.TEMPERATURE, Decimal(value), unit))


@pytest.mark.parametrize(
    ("length", "first", "last", "rows", "called"),
    [
        (Length.WEEK, "2026-03-09", "2026-03-15", 7, "9 Mar to 15 Mar 2026"),
        (Length.MONTH, "2026-03-01", "2026-03-31", 31, "March 2026"),
        (Length.QUARTER, "2026-01-01", "2026-03-31", 14, "1 Jan to 31 Mar 2026"),
        (Length.YEAR, "2025-04-01", "2026-03-31", 53, "1 Apr 2025 to 31 Mar 2026"),
    ],
)
def test_a_period_is_whole_weeks_or_a_month(qapp, length, first, last, rows, called):
    period = period_of(length, TODAY)
    assert (str(period.first), str(period.last), len(period.stretches), title(period)) == (first, last, rows, called)
    assert period.stretches[0][0] == period.first
    assert period.stretches[-1][1] == period.last


@pytest.mark.parametrize("length", Length)
def test_periods_follow_each_other_without_a_gap(qapp, length):
    period = period_of(length, TODAY)
    assert later(earlier(period)) == period
    assert (period.first - earlier(period).last).days == (later(period).first - period.last).days == 1


def test_the_ways_end_with_the_years_that_a_diary_can_hold(qapp):
    def ways(period):
        view = period_choice_view(period, TODAY)
        return view.earlier, view.later, view.now

    assert ways(MONTH) == ("Previous: February 2026", "Next: April 2026", "")
    assert ways(period_of(Length.MONTH, day("2000-01-05"))) == (
        "",
        "Next: February 2000",
        "Back to today: March 2026",
    )
    assert ways(period_of(Length.MONTH, day("2100-12-05")))[1] == ""


def test_every_kind_that_is_pictured_has_a_shape_of_its_own_and_words(qapp):
    kinds = (Reaction, Attack, Pause, Photo, *OF_A_DAY)
    assert set(kinds) == set(time_line_marks.SHAPES) == set(time_line_marks.TONES) == set(time_line_marks.ORDER)
    assert (
        len({time_line_marks.SHAPES[kind] for kind in kinds})
        == len({time_line_marks.kind(kind) for kind in kinds})
        == len(kinds)
    )


@pytest.mark.parametrize(
    ("fact", "shape", "spoken"),
    [
        (REACTION, "reaction", "Reaction: Left thigh, front: redness; mild. Since 9 Mar, 2 day(s), still going on"),
        (
            Attack(at("2026-03-09 02:00"), at("2026-03-10 06:00"), (AttackKind.BELLY,)),
            "attack",
            "Attack: Belly; 28 hour(s). 8 Mar to 10 Mar, 3 day(s)",
        ),
        (
            Pause(day("2026-03-09"), day("2026-03-10"), "Fever", ""),
            "stretch",
            "Pause: Fever. 9 Mar to 10 Mar, 2 day(s)",
        ),
        (Pause(day("2026-03-09"), None, "", ""), "stretch", "Pause. Since 9 Mar, 2 day(s), still going on"),
        (
            Symptom(at("2026-03-09 08:05"), HEADACHE, level=Level.MODERATE, minutes=120),
            "round",
            "Headache at 08:05, moderate, 2 hour(s). Monday 9 March",
        ),
        (
            ReactionAnswer("unknown", at("2026-03-09 08:05"), Course.WORSE, Level.MODERATE, 30),
            "course",
            "Reaction: worse; moderate; 3 cm. Monday 9 March",
        ),
        (
            Measurement(at("2026-03-09 07:00"), Quantity.TEMPERATURE, Decimal("38.2"), CELSIUS, route=Route.EAR),
            "diamond",
            "Temperature 38.2 °C",
        ),
        (injection("2026-03-09 21:00"), "extra", "Extra injection: 21:00, Left thigh, front: upper inner spot, 100 mg"),
        (
            CheckDate("c", day("2026-03-09"), CheckKind.VISIT),
            "date",
            "Planned by the clinic: Clinic visit. Monday 9 March",
        ),
        (CheckDone("c", at("2026-03-09 09:00")), "dateDone", "Appointment done. Monday 9 March"),
        (
            MedicineAnswer("m", "Iron", "1 capsule", day("2026-03-09"), None, MedicineOutcome.NOT_TAKEN),
            "medicine",
            "Not taken: Iron, 1 capsule. Monday 9 March",
        ),
        (
            MedicineTaken("p", "Paracetamol", "500 mg", at("2026-03-09 18:00")),
            "needed",
            "Taken when needed: Paracetamol, 500 mg, at 18:00. Monday 9 March",
        ),
        (answer("2026-03-09 22:00", Answer.MISSED), "answer", "Missed: the dose due at 22:00. Monday 9 March"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_mark_is_heard_with_what_it_is_how_much_and_when(qapp, fact, shape, spoken):
    given = [injection("2026-03-09 08:05", "2026-03-09 08:00")] if shape == "answer" else []
    found = [mark for line_row in line(fact, *given).rows for mark in line_row.marks]
    assert [(mark["shape"], mark["spoken"][: len(spoken)]) for mark in found] == [(shape, spoken)]


@pytest.mark.parametrize(
    ("reaction", "words"), [("r1", "Photo: Left thigh, front"), ("withdrawn", "Photo of a reaction")]
)
def test_a_photo_is_named_by_the_place_that_it_shows_and_leads_to_the_picture(qapp, reaction, words):
    photo = PhotoMark("p1", day("2026-03-10"), reaction)
    view = line(REACTION, photos=[photo])
    (mark,) = row(view, "2026-03-10").marks

    assert (mark["route"], mark["shape"]) == (ShowPhoto("p1"), "photo")
    assert (mark["words"], mark["spoken"]) == (words, f"{words}. Tuesday 10 March")
    assert "Photo of a reaction" in [shape.words for shape in view.legend]


def test_photos_of_a_week_are_counted(qapp):
    photos = [PhotoMark(id, day("2026-03-09"), "r1") for id in ("p1", "p2")]
    week = row(line(photos=photos, period=YEAR), "2026-03-09")
    assert week.spoken.endswith("Photo of a reaction: 2")
    assert ("photo", "2") in [(sign["shape"], sign["number"]) for sign in week.signs]


def test_marks_that_would_sound_the_same_are_numbered(qapp):
    twice = [Symptom(at("2026-03-09 08:05"), own="Dizzy")] * 2
    assert [mark["spoken"] for mark in row(line(*twice), "2026-03-09").marks] == [
        "Dizzy at 08:05. Monday 9 March",
        "Dizzy at 08:05. Monday 9 March (2)",
    ]


def test_a_month_shows_what_belongs_to_most_days_by_its_shape_after_what_has_words(qapp):
    facts = [
        DailySymptoms(day("2026-03-09"), at("2026-03-09 08:00"), note="a day"),
        Symptom(at("2026-03-09 20:00"), own="Dizzy"),
    ]
    marked = row(line(*facts, period=MONTH), "2026-03-09").marks
    assert [(mark["words"], mark["spoken"]) for mark in marked] == [
        ("Dizzy at 20:00", "Dizzy at 20:00. Monday 9 March"),
        ("", "Note. Monday 9 March"),
    ]


def test_a_week_of_a_year_says_how_many_of_each_there_are(qapp):
    facts = [
        injection("2026-03-02 08:05", "2026-03-02 08:00"),
        answer("2026-03-03 08:00", Answer.MISSED),
        Symptom(at("2026-03-04 08:05"), HEADACHE),
        Symptom(at("2026-03-05 08:05"), HEADACHE),
    ]
    week = row(line(*facts, period=YEAR), "2026-03-02")
    assert week.spoken == "Week 2 Mar – 8 Mar: 1 given, 5 not recorded, 1 missed, Symptom: 2"
    assert [(sign["shape"], sign["number"]) for sign in week.signs] == [
        ("tick", "1"),
        ("gap", "5"),
        ("cross", "1"),
        ("round", "2"),
    ]
    assert week.marks == []


def test_a_bar_lies_beside_its_rows_and_says_where_it_has_no_end(qapp):
    view = line(REACTION, Attack(at("2026-03-06 20:00"), at("2026-03-10 04:00")))
    assert [
        (bar.shape, bar.lane, bar.first_row, bar.last_row, bar.began_here, bar.ended_here) for bar in view.bars
    ] == [
        ("attack", 0, 0, 1, False, True),
        ("reaction", 1, 0, 1, True, False),
    ]
    assert view.lanes == 2
    assert row(view, "2026-03-10").meanwhile.startswith("At the same time: Attack")
    assert [shape.words for shape in view.legend] == [
        "Dose: not recorded",
        "Dose: due",
        "Reaction, first to last day",
        "Attack, first to last day",
    ]


def test_an_empty_period_has_no_row_and_the_days_left_out_are_named(qapp):
    assert line(period=period_of(Length.WEEK, day("2026-02-20"))).rows == ()
    view = line(period=MONTH)
    assert view.before == "Nothing was recorded before Monday 2 March."
    assert view.after == "Nothing has been recorded after Tuesday 10 March yet."


@pytest.mark.parametrize(
    ("said", "told", "height"),
    [
        (entry(Symptom(at("2026-03-09 08:05"), own="Ache")), "recorded", 0.0),
        (entry(Symptom(at("2026-03-09 08:05"), own="Ache", level=Level.NONE)), "none", 0.0),
        (entry(Symptom(at("2026-03-09 08:05"), own="Ache", level=Level.STOPS_ME)), "stops normal activities", 1.0),
        (rated("2026-03-09", Rating(Asked.FEVER, Scale.TO_FOUR, 1)), "1 of 4", 0.25),
        (rated("2026-03-09", Rating(Asked.PAIN, Scale.TO_TEN, 7)), "7 of 10", 0.7),
        (rated("2026-03-09", Rating(Asked.RASH, Scale.YES_NO, 1)), "yes", 1.0),
        (rated("2026-03-09", Rating(Asked.STIFFNESS, Scale.MINUTES, 15)), "15 minute(s)", 0.25),
        (rated("2026-03-09", Rating(Asked.STIFFNESS, Scale.MINUTES, 120)), "2 hour(s)", 1.0),
    ],
)
def test_a_value_is_as_high_as_it_was_said_to_be_and_said_in_the_same_words(qapp, said, told, height):
    (strip,) = strips_of([said], WEEK)
    (cell,) = strip.cells
    assert (cell["label"], cell["text"], cell["heights"]) == ("9 Mar", told, [height])
    assert told in str(cell["spoken"])


def test_a_strip_of_a_year_names_the_lowest_and_the_highest_of_a_week_and_each_value(qapp):
    fever = [
        rated(f"2026-03-{n:02}", Rating(Asked.FEVER, Scale.TO_FOUR, value))
        for n, value in ((2, 3), (4, 1), (5, 2), (9, 2), (10, 1))
    ]
    (strip,) = strips_of(fever, YEAR)
    assert [(cell["label"], cell["text"], cell["heights"]) for cell in strip.cells] == [
        ("2 Mar", "1 of 4 to 3 of 4", [0.75, 0.25, 0.5]),
        ("9 Mar", "1 of 4 and 2 of 4", [0.5, 0.25]),
    ]
    assert strip.cells[0]["spoken"] == "Fever, week from 2 Mar, 1 of 4 to 3 of 4. Mon 3 of 4; Wed 1 of 4; Thu 2 of 4"
    assert strip.cells[0]["week"] == "2026-03-02"


def test_a_year_of_rows_or_of_strips_is_made_with_pauses(qapp):
    felt = [Symptom(at("2025-04-02 08:05"), HEADACHE), Symptom(at("2026-03-09 08:05"), own="Ache")]
    of_rows = time_line_in_steps([ORDER, *map(entry, felt)], (), YEAR, NOW, 180, clocks.seen_from(NOW))
    assert len(list(of_rows)) > 5
    assert len(list(strips_in_steps([*map(entry, felt)], YEAR, clocks.PLAIN))) > 2


def test_temperatures_are_joined_where_days_follow_each_other_on_an_axis_of_few_figures(qapp):
    days = [
        ("2026-03-02 07:00", "36.5"),
        ("2026-03-02 19:00", "38.5"),
        ("2026-03-03 07:00", "37"),
        ("2026-03-06 07:00", "37"),
    ]
    (curve,) = curves([warm(*one) for one in days], MONTH, clocks.PLAIN)
    assert [step[0] for step in curve.line.split(" ") if step[0].isalpha()] == ["M", "L", "L", "M"]
    assert [tick["figure"] for tick in curve.ticks] == ["36", "37", "38", "39"]
    assert [reading["along"] for reading in curve.readings] == [[0.2067], [0.7933], [0.3533], [0.3533]]
    assert curve.readings[1]["spoken"] == "38.5 °C, Monday, 2 Mar at 19:00"


@pytest.mark.parametrize(
    ("values", "unit", "figures"),
    [
        (["37"], CELSIUS, ["37", "38"]),
        (["30", "45"], CELSIUS, ["30", "34", "38", "42", "46"]),
        (["98.6"], FAHRENHEIT, ["98", "100"]),
        (["86", "113"], FAHRENHEIT, ["86", "94", "102", "110", "118"]),
    ],
)
def test_an_axis_never_has_more_than_five_figures(qapp, values, unit, figures):
    readings = [warm(f"2026-03-0{n + 1} 07:00", value, unit) for n, value in enumerate(values)]
    (curve,) = curves(readings, MONTH, clocks.PLAIN)
    assert [tick["figure"] for tick in curve.ticks] == figures


def test_the_readings_of_a_week_share_a_row_of_the_year(qapp):
    (curve,) = curves(
        [warm("2026-03-02 07:00", "36.5"), warm("2026-03-04 07:00", "38.5"), warm("2026-03-09 07:00", "37")],
        YEAR,
        clocks.PLAIN,
    )
    assert [(row["day"], row["text"], len(cast("list[float]", row["along"]))) for row in curve.readings] == [
        ("2 Mar", "36.5 to 38.5 °C", 2),
        ("9 Mar", "37 °C", 1),
    ]
    assert curve.readings[0]["spoken"] == "Week from 2 Mar, 36.5 to 38.5 °C, 2 reading(s)"
    assert curve.line.count("M") == 3


def test_places_are_told_and_drawn_with_their_injections_and_reactions(qapp):
    entries: list[Entry[Fact]] = [
        entry(injection("2026-03-09 08:05")),
        entry(injection("2026-03-10 08:05", spot=None)),
        entry(REACTION),
    ]
    assert [(place.place, place.title, place.detail, place.sore) for place in place_lines(entries, WEEK, TODAY)] == [
        (
            "thigh-front-left",
            "Left thigh, front",
            "1 injection(s), most recently on Mon 9 Mar\nReaction since Mon 9 Mar, 2 day(s): redness",
            True,
        ),
        ("", "Site not remembered", "1 injection(s), most recently on Tue 10 Mar", False),
    ]
    (thigh,) = (place for place in drawn(entries, Eyes.OWN) if place["number"])
    assert (thigh["number"], thigh["sore"]) == ("1", True)
    assert thigh["across"] < 0.5, "as in a mirror the left thigh lies on the left"
    (thigh,) = (place for place in drawn(entries, Eyes.FACING) if place["number"])
    assert thigh["across"] > 0.5


def test_how_often_a_place_was_used_has_a_number_and_a_shade_of_its_own(qapp):
    hours = {"thigh-front-left": (4, 5, 6, 7), "thigh-front-right": (8, 9), "abdomen-upper-left": (10,)}
    entries = [
        entry(injection(f"2026-03-10 {n:02}:05", spot=f"{place}/upper-inner")) for place in hours for n in hours[place]
    ]
    told = sorted((place["number"], place["often"]) for place in drawn(entries, Eyes.FACING))
    assert told[-3:] == [("1", "some"), ("2", "some"), ("4", "most")]
    assert set(told[:-3]) == {("", "none")}


def drawn(entries, eyes):
    return [place for side in sides(entries, WEEK, TODAY, figure(), eyes, "") for place in side.drawn]
