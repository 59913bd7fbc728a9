"""What Today asks besides the dose."""

import pytest

from kineret_gui.diary.facts.daily_symptoms import Asked
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.person import Condition
from kineret_gui.diary.facts.reaction import PlaceLooksWell, Reaction, Sign
from kineret_gui.screens.framework.routes.symptoms import RecordAttack, RecordDailySymptoms
from kineret_gui.screens.today.wellbeing_view import condition_row, look_rows
from tests.facts import at, day, entry, injection, person

TODAY = day("2026-03-10")
THIGH, BELLY = "thigh-front-left", "abdomen-upper-left"


def into(place, when, id):
    return entry(injection(when, spot=f"{place}/middle"), id)


def asked(*injections, reactions=(), looks=(), sore=()):
    return [(row.place, row.injection) for row in look_rows(injections, reactions, looks, sore, TODAY)]


def test_the_place_of_yesterday_is_asked_after():
    (row,) = look_rows([into(THIGH, "2026-03-09 08:00", "i1")], (), (), (), TODAY)

    assert row.title == "How does yesterday's injection site look? Left thigh, front"
    assert (row.well, row.sore) == ("Looks fine: Left thigh, front", "Record a reaction: Left thigh, front")


@pytest.mark.parametrize(
    ("when", "is_asked"),
    [("2026-03-10 08:00", False), ("2026-03-10 02:00", True), ("2026-03-08 08:00", True), ("2026-03-07 08:00", False)],
)
def test_only_places_of_the_last_two_days_are_asked_after(when, is_asked):
    assert bool(asked(into(THIGH, when, "i1"))) is is_asked


def test_only_the_last_day_with_injections_is_asked_after_the_latest_one_first():
    injections = [
        into(BELLY, "2026-03-08 08:00", "i1"),
        into(BELLY, "2026-03-09 08:00", "i2"),
        into(THIGH, "2026-03-09 20:00", "i3"),
    ]
    assert asked(*injections) == [(THIGH, "i3"), (BELLY, "i2")]


def test_with_an_injection_every_other_day_its_day_is_named():
    (row,) = look_rows([into(THIGH, "2026-03-08 08:00", "i1")], (), (), (), TODAY)

    assert row.title == "How does the injection site from Sunday, 8 March 2026 look? Left thigh, front"


def test_a_place_that_was_looked_at_is_not_asked_after_again():
    injected = into(THIGH, "2026-03-09 08:00", "i1")

    assert asked(injected, looks=[PlaceLooksWell(THIGH, at("2026-03-09 20:00"))]) == []
    assert asked(injected, looks=[PlaceLooksWell(THIGH, at("2026-03-09 07:00"))]) == [(THIGH, "i1")]
    assert asked(injected, looks=[PlaceLooksWell(BELLY, at("2026-03-09 20:00"))]) == [(THIGH, "i1")]


def test_a_place_with_a_reaction_is_asked_after_by_that_reaction():
    injected = into(THIGH, "2026-03-09 08:00", "i1")
    reaction = Reaction("r1", at("2026-03-09 20:00"), THIGH, (Sign.ITCH,), Level.MILD)

    assert asked(injected, reactions=[reaction]) == []
    assert asked(injected, sore=[THIGH]) == []


def test_a_place_that_nobody_remembers_is_not_asked_after():
    assert asked(entry(injection("2026-03-09 08:00", spot=None), "i1")) == []


@pytest.mark.parametrize(
    ("condition", "more", "route", "title"),
    [
        (Condition.CAPS, {}, RecordDailySymptoms(), "Today's symptoms: CAPS"),
        (Condition.RHEUMATOID_ARTHRITIS, {}, RecordDailySymptoms(), "Today's symptoms: Rheumatoid arthritis"),
        (Condition.STILLS_DISEASE, {}, RecordDailySymptoms(), "Today's symptoms: Still's disease"),
        (Condition.FMF, {}, RecordAttack(), "Record an attack"),
        (Condition.OTHER, {}, None, ""),
        (Condition.OTHER, {"asked": (Asked.PAIN,)}, RecordDailySymptoms(), "Today's symptoms"),
    ],
)
def test_the_page_of_the_condition_is_one_press_away(condition, more, route, title):
    row = condition_row(person(condition=condition, **more), ())

    assert (row.route, row.title) == (route, title)
    assert row.detail in ("", "Not recorded yet", "When it started, where, and how it developed")
