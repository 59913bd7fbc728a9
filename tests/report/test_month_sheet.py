"""A blank month for the wall of a school: a row for each day, and the codes that are typed in again later."""

import pytest

from kineret_gui.diary.rules.paper_month import place_codes
from kineret_gui.report.content.month_sheet import month_sheet
from tests.facts import day, figure, now, person

NOW = now("2026-03-31 12:00")
PLACES = ("thigh-front-left", "buttock-right")


@pytest.mark.parametrize(
    ("month", "first", "last", "days"),
    [
        ("2026-03-15", "Sun 1", "Tue 31", 31),
        ("2028-02-01", "Tue 1", "Tue 29", 29),
        ("2026-02-28", "Sun 1", "Sat 28", 28),
    ],
)
def test_each_day_of_the_month_has_a_row(qapp, month, first, last, days):
    sheet = month_sheet(person(), figure(), day(month), NOW)

    assert (sheet.days[0], sheet.days[-1], len(sheet.days)) == (first, last, days)
    assert len(sheet.heads) == len(sheet.shares) == 8
    assert [sheet.heads[column] for column in sheet.boxes] == ["Given", "Not given"]


def test_its_codes_are_those_that_are_typed_in(qapp):
    sheet = month_sheet(person(places=PLACES), figure(), day("2026-03-01"), NOW)
    codes = place_codes(figure(), PLACES)
    drawn = [label.words for side in sheet.body.sides for label in side.labels]

    assert sorted(drawn) == sorted(code.code for code in codes)
    assert all(code.code in " ".join(row[1] for row in sheet.body.table.rows) for code in codes)
    assert {row[0] for row in sheet.body.table.rows} == {code.number for code in codes}


def test_each_code_stands_where_its_spot_is(qapp):
    sheet = month_sheet(person(places=PLACES), figure(), day("2026-03-01"), NOW)
    where = {
        spot.id: (figure().width - spot.x if place.view == "front" else spot.x, spot.y)
        for place in figure().places
        for spot in place.spots
    }
    drawn = {label.words: (label.x, label.y) for side in sheet.body.sides for label in side.labels}

    assert drawn == {code.code: where[code.spot] for code in place_codes(figure(), PLACES)}
    for side in sheet.body.sides:
        for label in side.labels:
            assert side.x < label.x < side.x + side.width
            assert side.y < label.y < side.y + side.height


def test_without_places_it_says_so(qapp):
    sheet = month_sheet(person(places=()), figure("child"), day("2026-03-01"), NOW)

    assert sheet.body.table.rows == ()
    assert sheet.body.table.empty == "No injection sites are chosen."
