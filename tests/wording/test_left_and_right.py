"""Left is left: every drawn figure, on screen and on paper, has L and R on the side of the places called so."""

import json

import pytest

from kineret_gui.device.drawings import figure, joint_points
from kineret_gui.device.paths import resources
from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.facts.person import FigureKind, WhoInjects
from kineret_gui.diary.outline import box
from kineret_gui.diary.rules.paper_month import place_codes, read_code
from kineret_gui.diary.rules.rotation import Uses
from kineret_gui.report.content.body_sheet import places_coded, places_used
from kineret_gui.report.content.month_sheet import month_sheet
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.screens.body.body_view import Stance, body_view
from kineret_gui.screens.body.joint_view import joint_drawing, joint_rows
from kineret_gui.screens.body.places import BodyNow
from kineret_gui.screens.pictures.places_view import sides
from kineret_gui.screens.when.picture_period import Length, period_of
from kineret_gui.wording.left_and_right import OF_THE_CLINIC, Eyes, Perspective, eyes_at_home, eyes_of, perspective_text
from tests.facts import day, entry, injection, now, person

NOW, TODAY = now("2026-03-10 10:00"), day("2026-03-10")
ALL = tuple(place["id"] for place in json.loads((resources() / "body" / "adult.json").read_text("utf-8"))["places"])
each_figure = pytest.mark.parametrize("kind", FigureKind)
each_eyes = pytest.mark.parametrize("eyes", Eyes)


def agree(places, letters, middle):
    """Whether the middle of each place lies on the side of the letter that its name says. Both as name to x."""
    assert places
    for name, x in places.items():
        letter = letters["L" if name.endswith("left") or "-left/" in name else "R"]
        assert (x < middle) == (letter < middle), (name, x, letters)


def lettered(letters, width=1.0):
    return {letter["words"]: letter["across"] * width for letter in letters}


def middle_of(outline):
    where = box(outline)
    return where.x + where.width / 2


@each_figure
@each_eyes
@pytest.mark.parametrize("side", ["front", "back"])
def test_on_body_and_in_the_guide(qapp, kind, eyes, side):
    body = figure(kind)
    uses = Uses({}, ())
    view = body_view(BodyNow(body, body.places, {}, uses), Stance(Perspective(side, eyes)), NOW)
    letters = lettered(view.drawn["letters"], view.width)

    agree({row.id: row.from_left + row.wide / 2 for row in view.here}, letters, view.width / 2)


@each_figure
@each_eyes
def test_in_the_pictures_and_the_overview(qapp, kind, eyes):
    body = figure(kind)
    for side, drawn in zip(
        ("front", "back"), sides([], period_of(Length.WEEK, TODAY), TODAY, body, eyes, ""), strict=True
    ):
        names = [place.id for place in body.places if place.view == side]
        places = {name: place["across"] for name, place in zip(names, drawn.drawn, strict=True)}
        agree(places, lettered(drawn.letters), 0.5)
        assert drawn.details
        assert drawn.details not in drawn.outline


@each_figure
@each_eyes
def test_on_the_joints(qapp, kind, eyes):
    letters = {letter.words: letter.across for letter in joint_drawing(figure(kind), eyes, "").letters}
    rows = joint_rows(figure(kind), joint_points(kind), (), (), eyes)
    agree({row.id: row.fromLeft for row in rows if row.id.endswith(("left", "right"))}, letters, 0.5)


@each_figure
def test_in_the_report_for_the_clinic_that_faces_the_person(qapp, kind):
    wanted = ReportChoice(day("2026-03-01"), TODAY)
    entries = [entry(injection("2026-03-09 08:05", spot="thigh-front-left/upper-outer"))]
    report = places_used(entries, wanted, TODAY, figure(kind))
    on_paper(report, figure(kind))
    front, _ = report.sides
    assert front.letters[0].words == "R"
    assert front.labels[0].x > front.x + front.width / 2


@each_figure
@each_eyes
def test_on_the_blank_month(qapp, kind, eyes):
    codes = place_codes(figure(kind), ALL)
    month = places_coded(figure(kind), ALL, codes, eyes)
    on_paper(month, figure(kind))
    spots = {code.code: code.spot for code in codes}
    for side in month.sides:
        letters = {letter.words: letter.x for letter in side.letters}
        agree({spots[label.words]: label.x for label in side.labels}, letters, side.x + side.width / 2)
        for label in side.labels:  # what is typed in from there is the spot that it stands at
            assert read_code(label.words, codes).spot == spots[label.words]


def on_paper(body_map, body):
    for side, drawn in zip(body.views, body_map.sides, strict=True):
        names = [place.id for place in body.places if place.view == side]
        places = {name: middle_of(place.outline) for name, place in zip(names, drawn.places, strict=True)}
        agree(places, {letter.words: letter.x for letter in drawn.letters}, drawn.x + drawn.width / 2)


@pytest.mark.parametrize("who", WhoInjects)
def test_the_blank_month_is_the_same_way_round_as_the_persons_own_screen(qapp, who):
    ada, body = person(places=ALL, who_injects=who), figure(FigureKind.ADULT)
    front = month_sheet(ada, body, TODAY, NOW).body.sides[0]
    screen = body_view(
        BodyNow(body, body.places, {}, Uses({}, ())), Stance(Perspective("front", eyes_at_home(ada))), NOW
    )

    assert [letter.words for letter in front.letters] == [letter["words"] for letter in screen.drawn["letters"]]


def test_whose_eyes_they_are_follows_the_hand():
    assert eyes_of(Giver.MYSELF) is Eyes.OWN
    assert eyes_of(Giver.SOMEONE_ELSE) is OF_THE_CLINIC is Eyes.FACING


@each_eyes
@pytest.mark.parametrize("side", ["front", "back"])
def test_in_words_it_is_the_persons_left_by_name_for_anyone_else(qapp, eyes, side):
    assert "Leo's left is on the" in perspective_text(Perspective(side, eyes), "Leo")
    assert "Your" not in perspective_text(Perspective(side, eyes), "Leo")
    assert "Left is on the" in perspective_text(Perspective(side, eyes), "")
