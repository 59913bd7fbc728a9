"""Diaguard: weights, and the notes of entries."""

from decimal import Decimal

import pytest

from kineret_gui.diary.facts.measurement import KILOGRAMS, Measurement, Quantity
from kineret_gui.diary.facts.note import Note
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.programs import diaguard
from tests.exchange.programs.samples import HERE, left_out, sample
from tests.facts import at

META = b'"meta";"23"\n'


def facts(content):
    return [one.fact for one in diaguard.read(content, HERE).facts]


def test_weights_and_notes_come_in_and_all_else_is_left_out_with_its_line():
    found = diaguard.read(sample("diaguard-23.csv"), HERE)

    assert [one.fact for one in found.facts] == [
        Note(at("2026-03-10 08:00"), 'Slept badly; "very" warm\nnight'),
        Measurement(at("2026-03-10 08:00"), Quantity.WEIGHT, Decimal("62.5"), KILOGRAMS),
        Measurement(at("2026-03-11 00:30"), Quantity.WEIGHT, Decimal("62"), KILOGRAMS),
    ]
    assert [one.fact.day.isoformat() for one in found.facts] == ["2026-03-10"] * 3
    assert left_out(found) == [
        "line 6: OTHER_KIND",
        "line 8: OTHER_KIND",
        "line 11: OTHER_KIND",
        "line 12: OTHER_KIND",
    ]
    assert found.program == "Diaguard"


def test_a_measurement_without_an_entry_that_can_be_placed_is_left_out():
    content = META + b'"measurement";"weight";"60"\n"entry";"2026-02-30 08:00:00";"x"\n"measurement";"weight";"61"\n'

    assert left_out(diaguard.read(content, HERE)) == ["line 2: NO_TIME", "line 3: NO_TIME", "line 4: NO_TIME"]


@pytest.mark.parametrize(
    ("value", "why"), [("0", "OUT_OF_RANGE"), ("1e2", "UNREADABLE"), ("62,5", "UNREADABLE"), ("６２", "UNREADABLE")]
)
def test_a_weight_that_cannot_be_is_left_out(value, why):
    content = META + f'"entry";"2026-03-10 08:00:00";\n"measurement";"weight";"{value}"\n'.encode()

    assert left_out(diaguard.read(content, HERE)) == [f"line 3: {why}"]


@pytest.mark.parametrize(("value", "kilograms"), [("9.0718474", "9.07"), ("62.50", "62.5"), ("70.0", "70")])
def test_a_weight_that_was_typed_in_pounds_is_rounded_to_hundredths(value, kilograms):
    content = META + f'"entry";"2026-03-10 08:00:00";\n"measurement";"weight";"{value}"\n'.encode()

    assert [str(fact.value) for fact in facts(content)] == [kilograms]


def test_what_stands_there_twice_comes_in_once():
    entry = b'"entry";"2026-03-10 08:00:00";"a note"\n"measurement";"weight";"60.0"\n'

    found = diaguard.read(META + entry + entry, HERE)

    assert len(found.facts) == 2
    assert left_out(found) == ["line 4: TWICE", "line 5: TWICE"]


def test_a_note_keeps_its_lines_and_loses_what_cannot_be_shown():
    content = META + b'"entry";"2026-03-10 08:00:00";"one\ttwo\r\nthree\x07"\n'

    assert facts(content) == [Note(at("2026-03-10 08:00"), "one two\nthree")]


def test_utf_16_is_read_too():
    text = (META + b'"entry";"2026-03-10 08:00:00";"a note"\n').decode()

    assert facts(text.encode("utf-16")) == [Note(at("2026-03-10 08:00"), "a note")]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'"meta";"999"\n', "line 1: it has version 999"),
        (b'"meta";"-1"\n', "has no version"),
        (b'"meta";"7"\n', "it has version 7"),
        (b'"meta";"25"\n', "line 1: it has version 25, and this app reads Diaguard versions 19 to 24"),
        (b'"entry";"2026-03-10 08:00:00"\n', "has no version"),
        (META + b'"entry";"2026-03-10', "line 2: unexpected end of data"),
        (META + b'"entry";"a"b\n', "line 2: "),
        (META + b'"entry";"\xff"\n', "line 2: the text is neither UTF-8 nor UTF-16"),
        (META + b'"entry";"\0"\n', "line 2: it contains a NUL character, which does not belong in a text"),
        (META + b"x" * 131_073 + b"\n", "line 2: it is longer than 131072 characters"),
        (META + b'"' + b"x\n" * 70_000 + b'"\n', "line 2: field larger than field limit"),
        (META + b"x\n" * 75_001, "more than 75000 lines"),
        (b"x" * (16 * 1024 * 1024 + 1), "larger than 16 MiB"),
        (b"", "has no version"),
    ],
)
def test_what_is_broken_is_refused_in_one_line(content, reason):
    with pytest.raises(FileRefused) as refusal:
        diaguard.read(content, HERE)

    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)
