"""A line of a paper month as it is understood, or why it is not clear yet."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.rules.paper_line import PaperAnswer, PaperForm
from kineret_gui.diary.rules.paper_month import place_codes
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.screens.paper import check_view
from kineret_gui.screens.paper.line_parsing import ReadingContext
from kineret_gui.screens.paper.paper_sheet import PaperSheet
from kineret_gui.wording import clocks
from tests.facts import answer, day, dose, entry, figure, injection, now, order

FIGURE = figure()
CODES = place_codes(FIGURE, [place.id for place in FIGURE.places])
AROUND = ReadingContext(CODES, now("2026-03-10 10:00"), 180, Giver.MYSELF)
KEY = "2026-03-09 08:00/1"


def sheet(*facts, ordered=None, first="2026-03-08") -> PaperSheet:
    entries = [entry(fact) for fact in (ordered or order(), *facts)]
    doses = reckon_period(entries, day(first), day("2026-03-10"), AROUND.now, AROUND.day_starts).doses
    return PaperSheet(doses, PaperForm(), AROUND)


def typed(key=KEY, said=PaperAnswer.NOTHING, sheet=sheet, **cells) -> PaperSheet:
    filled = sheet().saying(key, said)
    for cell, text in cells.items():
        filled = filled.typed(key, cell, text)
    return filled


def row(filled: PaperSheet, key=KEY):
    return next(row for row in filled.rows if row.key == key)


WHOLE = {"time": "8:05", "place": CODES[0].code, "amount": "100"}


def test_a_whole_line_becomes_an_injection():
    (one,) = typed(**WHOLE, note="in the car").to_write
    assert one.fact == injection("2026-03-09 08:05", "2026-03-09 08:00", spot=CODES[0].spot, note="in the car")


def test_a_spot_that_was_left_empty_is_not_remembered():
    (one,) = typed(time="0805", amount="40").to_write
    assert (one.fact.spot, one.fact.milligrams) == (None, 40)


def test_a_time_after_midnight_belongs_to_the_evening_before():
    (one,) = typed(**WHOLE | {"time": "0:30"}).to_write
    assert one.fact == injection("2026-03-10 00:30", "2026-03-09 08:00", spot=CODES[0].spot)


def test_an_answer_is_written_without_an_injection():
    (one,) = typed(said=PaperAnswer.SKIPPED_ON_ADVICE, note="fever").to_write
    assert one.fact == DoseAnswer(dose("2026-03-09 08:00"), Answer.SKIPPED_ON_ADVICE, "fever")


@pytest.mark.parametrize(
    ("cells", "cell", "words"),
    [
        ({"time": "8:5"}, "wrongTime", "Enter the time, for example 08:05."),
        ({"time": "24:00"}, "wrongTime", "Enter hours from 0 to 23 and minutes from 00 to 59."),
        ({"place": "99"}, "wrongPlace", "The paper has no spot 99"),
        ({"place": "1"}, "wrongPlace", "Add the letter too, 1a to 1"),
        ({"place": "%1"}, "wrongPlace", "The paper has no spot %1"),
        ({"amount": ""}, "wrongAmount", "Enter how many mg. Prescribed: 100 mg."),
        ({"amount": "101"}, "wrongAmount", "Enter the mg for one syringe, from 1 to 100."),
        ({"amount": "1,5"}, "wrongAmount", "Enter the mg for one syringe, from 1 to 100."),
        ({"amount": "0"}, "wrongAmount", "Enter the mg for one syringe, from 1 to 100."),
    ],
)
def test_a_cell_that_is_not_clear_says_why_and_no_other_does(cells, cell, words):
    wrong = row(typed(**WHOLE | cells))
    assert words in getattr(wrong, cell)
    assert wrong.unclear == getattr(wrong, cell)
    assert typed(**WHOLE | cells).unclear == (KEY,)


@pytest.mark.parametrize("nothing", ["", "  "])
def test_a_time_that_was_left_empty_is_not_known(nothing):
    filled = typed(**WHOLE | {"time": nothing})
    (one,) = filled.to_write
    told = injection("2026-03-09 08:00", "2026-03-09 08:00", spot=CODES[0].spot)
    assert one.fact == replace(told, time_known=False)
    line = row(filled)
    assert (line.unclear, line.noTime) == ("", "Time not known")
    (said,) = check_view.rows(filled.to_write, clocks.plain)
    assert said.detail.startswith("time not known, ")


def test_a_line_says_that_its_time_is_not_known_only_where_that_will_be_written():
    begun = typed(said=PaperAnswer.GIVEN)
    assert row(begun).noTime == ""
    assert row(begun).unclear == "Enter how many mg. Prescribed: 100 mg."
    assert row(typed(**WHOLE)).noTime == ""
    assert row(typed(said=PaperAnswer.MISSED)).noTime == ""
    assert row(sheet()).noTime == ""


def test_an_injection_of_today_needs_its_time():
    key = "2026-03-10 08:00/1"
    filled = typed(key, **WHOLE | {"time": ""})
    assert row(filled, key).wrongTime == "Enter the time. Usual: 08:00."
    assert (row(filled, key).noTime, filled.unclear) == ("", (key,))


@given(st.lists(st.sampled_from(["8:05", "", "  "]), min_size=2, max_size=2))
def test_a_time_is_known_where_one_was_typed_and_nowhere_else(times):
    filled = sheet(first="2026-03-08")
    for number, time in zip((8, 9), times, strict=True):
        filled = filled.typed(f"2026-03-0{number} 08:00/1", "time", time)
        filled = filled.typed(f"2026-03-0{number} 08:00/1", "amount", "100")
    assert [one.fact.time_known for one in filled.to_write] == [bool(time.strip()) for time in times]


def test_a_time_that_has_not_come_is_not_taken():
    key = "2026-03-10 08:00/1"
    assert row(typed(key, **WHOLE | {"time": "10:05"}), key).unclear == ""
    assert row(typed(key, **WHOLE | {"time": "10:15"}), key).wrongTime == "This time is in the future."


@pytest.mark.parametrize(
    ("said", "cells", "words"),
    [
        (PaperAnswer.NOTHING, {"note": "?"}, "Choose what happened, or clear the note."),
        (PaperAnswer.MISSED, WHOLE, 'Clear the time, spot and mg, or choose "Given".'),
    ],
)
def test_what_happened_must_fit_what_was_typed(said, cells, words):
    assert row(typed(said=said, **cells)).wrongAnswer == words


def test_an_untouched_line_is_clear_and_becomes_nothing():
    empty = sheet()
    assert (empty.unclear, empty.to_write) == ((), ())
    assert empty.typed(KEY, "time", "8").typed(KEY, "time", "").form == PaperForm()


# What the diary knows already


def test_recorded_doses_are_shown_and_take_nothing():
    known = sheet(injection("2026-03-08 08:10", "2026-03-08 08:00"), answer("2026-03-09 08:00", Answer.MISSED))
    assert [(r.takes, r.doseState[:9]) for r in known.rows] == [(False, "Given: 08"), (False, "Missed: t"), (True, "")]
    assert list(known.asked) == ["2026-03-10 08:00/1"]


def test_a_paused_dose_may_have_been_given_all_the_same():
    paused = sheet(Pause(day("2026-03-09"), day("2026-03-09"), "", ""))
    assert (row(paused).takes, row(paused).doseState) == (True, "Paused")


def test_the_arrow_keys_pass_what_takes_nothing():
    known = sheet(injection("2026-03-09 08:10", "2026-03-09 08:00"))
    assert [(r.above, r.below) for r in known.rows] == [(-1, 2), (-1, -1), (0, -1)]


def test_each_syringe_that_is_left_has_a_line_of_its_own():
    two = order(syringes=(100, 50))
    begun = sheet(injection("2026-03-09 08:10", "2026-03-09 08:00"), ordered=two, first="2026-03-09")
    assert list(begun.asked) == ["2026-03-09 08:00/2", "2026-03-10 08:00/1", "2026-03-10 08:00/2"]
    rows = [r for r in begun.rows if r.takes]
    assert [(r.spoken, r.usualAmount) for r in rows] == [
        ("Monday 9 March, syringe 2 of 2", "50"),
        ("Tuesday 10 March, syringe 1 of 2", "100"),
        ("Tuesday 10 March, syringe 2 of 2", "50"),
    ]


def test_a_dose_of_several_syringes_is_missed_as_a_whole_or_not():
    two = order(syringes=(100, 50))
    filled = sheet(ordered=two).saying("2026-03-09 08:00/2", PaperAnswer.MISSED)
    assert row(filled, "2026-03-09 08:00/2").wrongAnswer == "Answer this once, on the first syringe of the dose."
    filled = sheet(ordered=two).saying(KEY, PaperAnswer.MISSED).as_usual("2026-03-09 08:00/2")
    assert row(filled).wrongAnswer == "Another syringe of this dose is marked as given."


def test_two_doses_of_a_day_are_told_apart():
    twice = sheet(ordered=order("2026-03-01", "08:00", "20:00"))
    assert [r.spoken for r in twice.rows][2:4] == [
        "Monday 9 March, dose at 08:00",
        "Monday 9 March, dose at 20:00",
    ]


# Typing quickly


def test_the_same_as_above_takes_the_nearest_line_that_holds_something():
    filled = sheet().typed("2026-03-08 08:00/1", "time", "7:55").typed("2026-03-08 08:00/1", "note", "own")
    below = row(filled.like_above("2026-03-10 08:00/1"), "2026-03-10 08:00/1")
    assert (below.answer, below.time, below.note) == ("Given", "7:55", "")
    assert sheet().like_above("2026-03-08 08:00/1") == sheet()


def test_as_usual_fills_in_the_usual_time_and_the_ordered_amount():
    usual = row(sheet().as_usual(KEY))
    assert (usual.answer, usual.time, usual.amount, usual.place) == ("Given", "08:00", "100", "")


def test_the_usual_is_a_hint_and_no_entry():
    hinted = row(sheet())
    assert (hinted.usualTime, hinted.usualAmount, hinted.time, hinted.amount) == ("08:00", "100", "", "")


def test_the_answers_come_round():
    seen, filled = [], sheet()
    for _ in PaperAnswer:
        filled = filled.stepped(KEY)
        seen.append(row(filled).answer)
    assert seen == ["Given", "Missed", "Skipped on medical advice", "Given in hospital", "Not answered"]


def test_what_the_diary_knows_by_now_is_kept_no_longer():
    filled = typed(**WHOLE).typed("2026-03-08 08:00/1", "time", "8:00")
    known = sheet(injection("2026-03-09 08:05", "2026-03-09 08:00"))
    assert [line.dose for line in replace(known, form=filled.form).to_keep.lines] == [dose("2026-03-08 08:00")]
