"""Loop Habit Tracker: ticks of days, without a time."""

import pytest

from kineret_gui.exchange.import_file import FileRefused, ReportedDose
from kineret_gui.exchange.programs import loop
from tests.exchange.programs.samples import HERE, left_out
from tests.exchange.zips import zipped

HABITS = (
    b"Position,Name,Question,Description,NumRepetitions,Interval,Color\n"
    b"001,Kin\xc3\xa9ret,,,1,1,#000\n002,Walk,,,1,1,#000\n"
)
TICKS = (
    b"Date,Value,Notes\n2026-03-12,YES_MANUAL,\n2026-03-11,YES_AUTO,\n"
    b"2026-03-10,NO,fever\n2026-03-09,SKIP,\n2026-03-08,UNKNOWN,\n"
)
LONG = str(list(range(30_000))).replace(",", "").encode()  # that no zip makes a hundred times smaller
WALKS = b"Date,Value,Notes\n2026-03-12,YES_MANUAL,\n"


def export(ticks=TICKS, habits=HABITS, *more):
    """The newest day first, as Loop writes it; the accent is lost in the name of the folder."""
    return zipped(
        ("Habits.csv", habits),
        ("001 Kinret/Checkmarks.csv", ticks),
        ("001 Kinret/Scores.csv", b"Date,Score\n2026-03-12,0.0519\n"),
        ("002 Walk/Checkmarks.csv", WALKS),
        ("Scores.csv", b"Date,Kin\xc3\xa9ret,Walk,\n"),
        ("Checkmarks.csv", b"Date,Kin\xc3\xa9ret,Walk,\n2026-03-12,YES_MANUAL,YES_MANUAL,\n"),
        *more,
    )


def many_days(habits):
    return [(f"{number:03}/Checkmarks.csv", b"Date,Value\n" + b"2026-03-12,0\n" * 60_000) for number in range(habits)]


def ticks(content):
    return [(d.medicine, d.moment.day.isoformat(), d.report, d.note) for d in loop.read(content, HERE).doses]


def test_each_tick_of_a_person_is_a_dose_and_each_habit_a_medicine():
    assert ticks(export()) == [
        ("Kinéret", "2026-03-12", ReportedDose.GIVEN, ""),
        ("Kinéret", "2026-03-10", ReportedDose.NOT_GIVEN, "fever"),
        ("Kinéret", "2026-03-09", ReportedDose.SKIPPED, ""),
        ("Walk", "2026-03-12", ReportedDose.GIVEN, ""),
    ]


def test_only_the_day_is_known():
    assert not any(dose.time_known for dose in loop.read(export(), HERE).doses)


def test_a_tick_that_loop_set_itself_is_no_dose_and_a_day_without_one_is_nothing():
    found = loop.read(export(), HERE)

    assert left_out(found) == ["001 Kinret/Checkmarks.csv, line 3: SET_BY_ITSELF"]
    assert found.lines == 6


def test_old_versions_write_numbers_and_no_notes():
    old = b"Date,Value\n2018-03-12,2\n2018-03-11,1\n2018-03-10,0\n2018-03-09,-1\n"

    assert ticks(export(old))[:2] == [
        ("Kinéret", "2018-03-12", ReportedDose.GIVEN, ""),
        ("Kinéret", "2018-03-10", ReportedDose.NOT_GIVEN, ""),
    ]


def test_what_cannot_be_placed_is_left_out_with_its_line():
    odd = b"Date,Value,Notes\n2026-02-30,YES_MANUAL,\n10/03/2026,NO,\n1970-01-01,NO,\n"
    odd += b"2026-03-10,37.5,\n2026-03-09,NO,\n2026-03-09,NO,\n"

    assert left_out(loop.read(export(odd), HERE)) == [
        "001 Kinret/Checkmarks.csv, line 2: NO_TIME",
        "001 Kinret/Checkmarks.csv, line 3: NO_TIME",
        "001 Kinret/Checkmarks.csv, line 4: OUT_OF_RANGE",
        "001 Kinret/Checkmarks.csv, line 5: OTHER_KIND",
        "001 Kinret/Checkmarks.csv, line 7: TWICE",
    ]


def test_what_cannot_be_shown_is_not_shown_of_a_line_that_is_left_out():
    odd = b"Date,Value\n2026-03\x0e,2\n2026-03\x0e,2\n"

    assert [left.what for left in loop.read(export(odd), HERE).left_out] == ["Kinéret, 2026-03"] * 2


def test_a_habit_that_is_listed_nowhere_goes_by_the_name_of_its_folder():
    assert {m for m, *_ in ticks(export(TICKS, b"Position,Name\n"))} == {"Kinret", "Walk"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (zipped(("Checkmarks.csv", b"Date,\n")), "Habits.csv is missing"),
        (export(TICKS, HABITS, ("../Habits.csv", b"")), "does not belong to this kind of export"),
        (
            export(b"Date,Value\n\xff\xfe,2\n"),
            "001 Kinret/Checkmarks.csv, line 2: the text is neither UTF-8 nor UTF-16",
        ),
        (export(b'Date,Value\n"2026-03-10,2\n'), "line 2: unexpected end of data"),
        (
            export(b"Date,Value\n" + LONG + b",2\n"),
            "001 Kinret/Checkmarks.csv, line 2: it is longer than 131072 characters",
        ),
        (
            export(b"Date,Value\n2026-03-10\0,2\n"),
            "001 Kinret/Checkmarks.csv, line 2: it contains a NUL character, which does not belong in a text",
        ),
        (export(TICKS, b"Position,Question\n1,?\n"), "Habits.csv, line 1: the name column is missing"),
        (export()[:-30], "the zip"),
        (zipped(("Habits.csv", HABITS), *many_days(2), packed=False), "it has more than 100000 days"),
    ],
)
def test_what_is_broken_is_refused_in_one_line(content, reason):
    with pytest.raises(FileRefused) as refusal:
        loop.read(content, HERE)

    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)
