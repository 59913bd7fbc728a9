"""The days that were different: what a doctor reads instead of thirty lines that say that nothing was there."""

from dataclasses import replace
from decimal import Decimal

from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from tests.facts import answer, at, day, injection, order
from tests.report.test_report_view import MARCH, RED, chapter, given, report, rows

DIFFERENT = "Days that were different"
WEEK = replace(MARCH, last=day("2026-03-07"))
NO_RASH = Rating(Asked.RASH, Scale.YES_NO, 0)


def daily(on: str, note: str = "") -> DailySymptoms:
    return DailySymptoms(day(on), at(f"{on} 20:00"), (NO_RASH,), note=note)


def test_a_month_in_which_nothing_happened_has_no_lines(qapp):
    nothing = [daily(f"2026-03-{n:02}") for n in range(1, 32)]
    told = report(order("2026-03-01"), *given(range(1, 32)), *nothing)

    assert chapter(told, DIFFERENT).parts == ()
    assert chapter(told, DIFFERENT).empty


def test_each_day_says_what_was_unlike_the_others(qapp):
    told = report(
        order("2026-03-01"),
        *given(range(1, 3)),
        injection("2026-03-03 08:05", "2026-03-03 08:00", note="Bled a little"),
        answer("2026-03-04 08:00", Answer.MISSED),
        *given(range(5, 8)),
        injection("2026-03-05 21:00"),
        daily("2026-03-01", "Slept badly"),
        daily("2026-03-02"),
        Symptom(at("2026-03-02 09:00"), HEADACHE),
        Measurement(at("2026-03-02 07:00"), Quantity.TEMPERATURE, Decimal("36.6"), "°C"),
        Note(at("2026-03-06 10:00"), "A long walk"),
        VisitQuestion("q1", at("2026-03-02 10:00"), "May I fly?"),
        VisitQuestionAsked("q1", at("2026-03-07 10:00"), "May I fly?", "Yes"),
        replace(RED, moment=at("2026-03-04 18:00")),
        wanted=WEEK,
    )
    (march,) = chapter(told, DIFFERENT).parts

    assert [row[0] for row in march.rows] == [
        "Sun 1 Mar",
        "Tue 3 Mar",
        "Wed 4 Mar",
        "Thu 5 Mar",
        "Fri 6 Mar",
        "Sat 7 Mar",
    ]
    said = {row[0]: row[1] for row in rows(told, DIFFERENT)}
    assert said["Sun 1 Mar"].endswith("Slept badly")
    assert said["Tue 3 Mar"] == "Given. Bled a little"
    assert said["Wed 4 Mar"].startswith("Missed\nReaction: Left thigh, front")
    assert said["Thu 5 Mar"].startswith("Extra injection: ")
    assert said["Fri 6 Mar"] == "Note: A long walk"
    assert said["Sat 7 Mar"] == "Question asked: May I fly? Answer: Yes"
    assert march.marks == ("", "tick", "cross", "", "", "")
