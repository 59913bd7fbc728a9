"""Type, colours, spaces and corners come from Theme and from nowhere else (docs/look.md)."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext

from kineret_gui.device import font_files as files

PROJECT = Path(__file__).parents[1]
MADE_OF_NUMBERS = ("Theme.qml", "TypeRole.qml")
QML = sorted(path for path in (PROJECT / "kineret_gui").rglob("*.qml") if path.name not in MADE_OF_NUMBERS)
ROLES = {  # at 100 % and at 200 %, in logical pixels
    "caption": (16, 32),
    "body": (18, 36),
    "strong": (18, 36),
    "section": (21, 37),
    "title": (27, 41),
    "hero": (33, 46),
}


def type_by_role(qml: str) -> Iterator[str]:
    """A text has a role, or the font of one: no size and no weight of its own."""
    yield from re.findall(
        r"\bfont\.(?:pixelSize|pointSize|weight|bold|family|italic): *[^;}\n]*|\bfont *\{[^}]*\}", qml
    )
    yield from re.findall(r"\bline[hH]eight: *[\d.]+", qml)


def colour_by_name(qml: str) -> Iterator[str]:
    yield from re.findall(r'"#[0-9A-Fa-f]{3,8}"|\bQt\.(?:rgba|hsla|hsva|color|lighter|darker|tint)\b', qml)
    for value in re.findall(r"\b\w*[cC]olor: ([^;}\n]*)", qml):
        without = re.sub(r'"transparent"|[=!]== "\w+"|\w+: "\w+"|\("\w+"\)', "", value)
        yield from re.findall(r'"[a-z]+"', without)


def space_and_corner_by_name(qml: str) -> Iterator[str]:
    """Twice a space and half a height are none of their own; 0 is no space."""
    kinds = r"spacing|Spacing|margins|Margin|padding|Padding|inset|Inset|radius|Radius"
    for found in re.finditer(rf"\b(?:\w|\.)*(?:{kinds}): *([^;}}\n]*)", qml):
        value = re.sub(r"//.*|\[\d+\]|\b2 \* |/ 2\b|[<>=!]=? *\d+(?:\.\d+)?|\b0\b(?!\.)", "", found[1])
        if re.search(r"(?<![\w.])[\d.]+", value):
            yield found[0]


def signs_are_drawn(qml: str) -> Iterator[str]:
    """The fonts that are brought along have none of these, and those of another computer look different."""
    yield from re.findall("[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]", qml)


RULES: dict[Callable[[str], Iterator[str]], list[str]] = {
    type_by_role: ["    font.pixelSize: 17\n", "    font.weight: Font.Bold }\n", "    font { pixelSize: 17 }\n"],
    colour_by_name: [
        '    color: "#A3211A"\n',
        '    border.color: on ? "white" : "transparent"\n',
        "    color: Qt.rgba(0, 0, 0, 1)\n",
    ],
    signs_are_drawn: ['    text: "\u2713"\n'],
    space_and_corner_by_name: [
        "    spacing: 8\n",
        "    anchors { fill: parent; margins: 10 }\n",
        "    Layout.topMargin: tight ? 0 : 6\n",
        "    radius: Theme.cornerCard + 2\n",
    ],
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_look_comes_from_theme(rule):
    assert all(list(rule(planted)) for planted in RULES[rule]), "a planted breach is not found"
    assert not [f"{path.name}: {breach}" for path in QML for breach in rule(path.read_text("utf-8"))]


def test_each_role_has_its_size_and_none_is_below_the_body(patient):
    at_100 = {role: pixels(patient, role) for role in ROLES}
    patient.prefers(text_size=200)
    at_200 = {role: pixels(patient, role) for role in ROLES}
    assert {role: (at_100[role], at_200[role]) for role in ROLES} == ROLES
    assert min(at_200[role] for role in ROLES if role != "caption") == at_200["body"]


def test_digits_are_of_one_width_in_each_role(patient):
    for role in ROLES:
        metrics = QFontMetricsF(font(patient, role))
        assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1, role


def test_weights_are_those_of_the_font_and_not_faked(patient):
    """A variable font is bold by its axis. From a weight of 700 on Qt makes it bold once more."""
    regular, strong, title = (font(patient, role) for role in ("body", "strong", "title"))
    assert strong.weight().value < 700 > title.weight().value
    for each in (strong, title):
        each.setPixelSize(regular.pixelSize())
    widths = [QFontMetricsF(each).horizontalAdvance("Hamburg, 100 mg") for each in (regular, strong, title)]
    assert widths == sorted(set(widths))


@pytest.mark.long
def test_pages_look_the_same_where_the_computer_has_no_fonts(tmp_path):
    nothing = tmp_path / "fonts.conf"
    nothing.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>', "utf-8"
    )
    command = [sys.executable, "-m", "tests.drawn_without_fonts"]
    with_own, without = (
        subprocess.run(command, cwd=PROJECT, env=os.environ | more, capture_output=True, text=True, check=True)
        for more in ({}, {"FONTCONFIG_FILE": str(nothing)})
    )
    assert with_own.stderr != without.stderr  # this computer has fonts of its own
    assert with_own.stdout == without.stdout


def test_the_program_opens_where_a_font_is_missing(monkeypatch):
    monkeypatch.setattr(files, "find_spec", lambda name: None)
    assert files.font_files() == []


def test_all_fonts_are_there():
    assert [path.name for path in files.font_files()] == [name for names in files._FILES.values() for name in names]


def font(patient, role: str) -> QFont:
    return evaluated(patient, f"Theme.{role}.font")


def pixels(patient, role: str) -> int:
    return evaluated(patient, f"Theme.{role}.pixels")


def evaluated(patient, expression: str):
    assert patient.program
    context = qmlContext(patient.window)
    assert context
    return QQmlExpression(context, patient.window, expression).evaluate()[0]
