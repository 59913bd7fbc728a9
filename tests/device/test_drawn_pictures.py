"""Icons and drawings: data that is drawn the same by every renderer, and nothing that is named and not there."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kineret_gui.device.drawn_pictures import DrawnPictures
from kineret_gui.device.icons import ICON_GRID, icon, icons
from kineret_gui.device.stroke_painter import drawing
from kineret_gui.device.strokes import stroke_drawing

PROJECT = Path(__file__).parents[2]
PACKAGE = PROJECT / "kineret_gui"
QML = {path.name: path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.qml"))}
PYTHON = {path.name: path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))}
DRAWINGS = sorted(path.stem for path in (PROJECT / "resources" / "drawings").glob("*.json"))
NUMBER = r"-?\d+(?:\.\d+)?"
POINT = rf"{NUMBER},{NUMBER}"
ABSOLUTE = re.compile(rf"(?:(?:M {POINT}|L {POINT}|C {POINT} {POINT} {POINT}|Z)(?: |$))+")
PLACES_OF_ICONS = (
    r'\bicon\w*: "([\w-]+)"',
    r'\bIcon \{[^}]*?\bname: "([\w-]+)"',
    r'\bicon\w*: [^\n"]*\? "([\w-]+)" : "([\w-]+)"',
    r'\bicon="([\w-]+)"',
)
PLACES_OF_DRAWINGS = (r'\bDrawing \{[^}]*?\bname: "([\w-]+)"', r'\bdrawing(?:="|: ")([\w-]+)"', r'\bDrawn\("([\w-]+)"')
each_drawing = pytest.mark.parametrize("name", DRAWINGS)


def named(places, texts):
    found = (match for text in texts for place in places for match in re.finditer(place, text))
    return {name for match in found for name in match.groups()}


def pixels(image):
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize(
    "planted", ['Icon { size: 20; name: "nowhere" }', 'icon: "nowhere"', 'iconName: a ? "check" : "nowhere"']
)
def test_a_planted_icon_is_found(planted):
    assert "nowhere" in named(PLACES_OF_ICONS, [planted])


def test_every_icon_that_is_named_is_there():
    assert named(PLACES_OF_ICONS, [*QML.values(), *PYTHON.values()]) <= set(icons())


def test_every_drawing_that_is_named_is_there():
    assert named(PLACES_OF_DRAWINGS, [*QML.values(), *PYTHON.values()]) <= set(DRAWINGS)


@pytest.mark.parametrize("path", ["M 2,3 l 4,5", "M2 3", "M 2,3 H 4", "M 2,3 C 1,1 2,2"])
def test_a_planted_path_is_found(path):
    assert not ABSOLUTE.fullmatch(path)


def test_icons_are_absolute_paths_on_their_grid():
    assert not [name for name, path in icons().items() if not ABSOLUTE.fullmatch(path)]
    reaching = {name: [float(n) for n in re.findall(NUMBER, path)] for name, path in icons().items()}
    assert not [name for name, numbers in reaching.items() if min(numbers) < 0 or max(numbers) > ICON_GRID]


@each_drawing
def test_a_drawing_is_absolute_paths_in_colours_of_the_theme(name):
    offered = set(re.findall(r"(\w+): Theme\.", QML["Drawing.qml"]))
    drawn = stroke_drawing(name)
    tokens = {token for stroke in drawn.strokes for token in (stroke.fill, stroke.line)} - {""}
    assert tokens | {label.token for label in drawn.labels} <= offered
    assert not [stroke.path for stroke in drawn.strokes if not ABSOLUTE.fullmatch(stroke.path)]


@each_drawing
def test_a_drawing_keeps_within_the_room_it_is_given(qapp, name):
    image = drawing(name, {"ink": "000000", "mg": "40"}, QSize(300, 200))
    assert image.width() <= 300
    assert image.height() <= 200
    assert len(pixels(image)) > 2


def test_an_icon_has_the_one_colour(qapp):
    image = icon("check", "a3211a", QSize(48, 48))
    solid = {pixel & 0xFFFFFF for pixel in pixels(image) if pixel >> 24 == 255}
    assert solid == {0xA3211A}


def test_an_icon_lets_through_what_its_colour_does(qapp):
    densest = max(pixel >> 24 for pixel in pixels(icon("check", "80a3211a", QSize(48, 48))))
    assert abs(densest - 0x80) <= 1


def test_an_icon_for_qml_is_as_large_as_is_asked_for(qapp):
    assert DrawnPictures().requestImage("icon/check?ink=a3211a", QSize(), QSize(31, 31)).size() == QSize(31, 31)


@pytest.mark.parametrize("milligrams", range(20, 100, 10))
def test_the_fluid_of_a_syringe_ends_at_the_mark(qapp, milligrams):
    whole = stroke_drawing("syringe")
    image = drawing("syringe", {"mg": str(milligrams), "fluid": "00ff00", "hatch": "00000000"}, QSize(400, 336))
    fluid = [y for y in range(round(whole.mark.zero)) if image.pixelColor(212, y).name() == "#00ff00"]
    assert abs(min(fluid) - whole.mark.at(milligrams)) <= 3


def test_qml_gets_a_drawing_with_the_words_of_its_labels(qapp):
    url = "syringe?ink=000000&accentText=ffffff&mg=40&stop=Stop%20at%2040%20mg&away="
    with_words = DrawnPictures().requestImage(url, QSize(), QSize(400, 336))
    without = DrawnPictures().requestImage(
        "syringe?ink=000000&accentText=ffffff&mg=40&stop=&away=", QSize(), QSize(400, 336)
    )
    assert with_words != without
