"""What a newer version said of a dose: it is not open, whatever it was, and nothing is guessed."""

import json
from dataclasses import replace

import pytest

from kineret_gui.diary.entry import Foreign
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.rules.adherence import OPEN, DoseState
from kineret_gui.diary.rules.review import reckon_period, totals
from kineret_gui.diary.rules.uncertain_doses import unsure_of
from kineret_gui.diary.rules.unread import about_doses
from tests.facts import answer, at, day, entry, injection, now, order

NOON = now("2026-03-10 12:00")
TODAY = day("2026-03-10")
BODY = '{"and":"more"}'


def foreign(kind, of="2026-03-10", **body):
    return entry(Foreign(kind, day(of), json.dumps(body)))


def doses(*entries, orders=None, seen=NOON):
    return reckon_period([orders or entry(order()), *entries], TODAY, TODAY, seen, 180).doses


@pytest.mark.parametrize(
    "unread",
    [
        foreign("injection"),
        foreign("injection", answers={"day": "2026-03-10", "time": "08:00:00"}),
        foreign("injection", answers={"day": "2026-03-10", "time": "10:30:00"}),
        foreign("injection", answers=None),
        foreign("injection", answers="the first"),
        foreign("injection", answers={"day": 20260310, "time": 8}),
        foreign("dose-answer", dose={"day": "2026-03-10", "time": "08:00:00"}, answer="at the clinic"),
    ],
    ids=lambda one: one.fact.body,
)
def test_a_dose_is_not_open_where_something_was_said_that_cannot_be_read(unread):
    (record,) = doses(unread)

    assert (record.state, record.is_open, record.unread) == (DoseState.NEWER, False, (unread,))
    assert record.state not in OPEN
    assert totals([record]).newer == 1


@pytest.mark.parametrize(
    "elsewhere",
    [
        foreign("injection", "2026-03-09"),
        foreign("injection", answers={"day": "2026-03-08", "time": "08:00:00"}),
        foreign("weather"),
        foreign("note"),
    ],
    ids=lambda one: one.fact.kind,
)
def test_what_is_said_of_another_day_or_of_no_dose_leaves_it_open_or_takes_it_by_its_day(elsewhere):
    (record,) = doses(elsewhere)

    assert record.is_open == (elsewhere.fact.kind != "injection" or elsewhere.fact.day != TODAY)


def test_the_dose_that_it_names_is_meant_and_else_the_first_of_which_nothing_is_said():
    twice = entry(order("2026-03-01", "08:00", "20:00"))
    evening = foreign("injection", answers={"day": "2026-03-10", "time": "20:00:00"})
    given = entry(injection("2026-03-10 08:05", "2026-03-10 08:00"))

    assert [record.unread for record in doses(evening, orders=twice)] == [(), (evening,)]
    assert doses(foreign("injection"), given, orders=twice)[0].unread == ()
    one, other, third = (replace(foreign("injection"), id=id) for id in "abc")
    assert [record.unread for record in doses(other, third, one, orders=twice)] == [(one,), (other,)]


def test_what_can_be_read_beside_it_is_told_and_the_rest_is_not_asked_for():
    part = entry(injection("2026-03-10 08:05", "2026-03-10 08:00", milligrams=50))
    named = foreign("injection", answers={"day": "2026-03-10", "time": "08:00:00"})

    (record,) = doses(part, named)
    assert (record.state, record.milligrams, record.is_open) == (DoseState.PART_GIVEN, 50, False)
    (missed,) = doses(entry(answer("2026-03-10 08:00", Answer.MISSED)), named)
    assert missed.state is DoseState.NEWER


def test_only_those_about_doses_are_meant():
    found = [foreign("injection"), foreign("dose-answer"), foreign("weather"), entry(order())]
    assert about_doses(found) == tuple(found[:2])


# What is due may differ


def newer(fact):
    return replace(entry(fact), beyond=BODY)


@pytest.mark.parametrize(
    "one",
    [
        newer(order()),
        foreign("prescription", "2026-03-05"),
        foreign("prescription", "2026-03-10"),
        newer(Pause(day("2026-03-08"), None, "", "")),
        newer(Pause(day("2026-03-08"), TODAY, "", "")),
        foreign("pause", "2026-03-08"),
        foreign("pause", "2026-03-08", last=None),
        foreign("pause", "2026-03-08", last="2026-03-10"),
        newer(DueClock(at("2026-03-08 08:00"), "Asia/Tokyo")),
        foreign("due-clock", "2026-03-08"),
    ],
)
def test_what_holds_today_and_cannot_be_read_whole_is_named(one):
    held = () if isinstance(one.fact, type(order())) else (entry(order()),)
    assert unsure_of([*held, one], TODAY) == (one,)


@pytest.mark.parametrize(
    "one",
    [
        newer(order("2026-02-01")),
        newer(order("2026-04-01")),
        foreign("prescription", "2026-02-01"),
        foreign("prescription", "2026-03-11"),
        newer(Pause(day("2026-03-08"), day("2026-03-09"), "", "")),
        newer(Pause(day("2026-03-11"), None, "", "")),
        entry(Pause(day("2026-03-08"), None, "", "")),
        foreign("pause", "2026-03-11"),
        foreign("pause", "2026-03-08", last="2026-03-09"),
        newer(DueClock(at("2026-03-11 08:00"), None)),
        entry(DueClock(at("2026-03-08 08:00"), None)),
        newer(injection("2026-03-10 08:05")),
        foreign("weather"),
    ],
)
def test_what_is_over_or_to_come_is_not(one):
    assert unsure_of([entry(order()), one], TODAY) == ()


def test_a_later_word_about_the_clocks_stands_for_itself():
    earlier = foreign("due-clock", "2026-03-08")
    later = entry(DueClock(at("2026-03-09 08:00"), None))

    assert unsure_of([later, earlier], TODAY) == ()
    assert unsure_of([earlier], TODAY) == (earlier,)
