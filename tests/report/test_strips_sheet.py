"""The strips of the first page: as strong as was written, and never more than was written."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.facts.reaction import Course, ReactionAnswer
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.report.typesetting.strip_pieces import SheetStrip, StripBar
from tests.facts import at, day, now
from tests.report.test_report_view import MARCH, RED, report


def strip(told, label: str) -> SheetStrip:
    return next(strip for strip in told.strips.strips if strip.label == label)


def test_headaches_are_counted_by_the_day_and_as_strong_as_was_said(qapp):
    none = DailySymptoms(day("2026-03-06"), at("2026-03-06 20:00"), (Rating(Asked.HEADACHE, Scale.TO_TEN, 0),))
    told = report(
        Symptom(at("2026-03-02 09:00"), HEADACHE, "", Level.STOPS_ME),
        Symptom(at("2026-03-02 19:00"), HEADACHE, "", Level.MILD),
        Symptom(at("2026-03-04 09:00"), HEADACHE),
        none,
    )
    headache = strip(told, "Headache")

    assert headache.words == "2 day(s); none on 1 day(s)"
    assert headache.bars == (StripBar(1, 1.0, "strong"), StripBar(3, 1.0, "there"), StripBar(5, 0.0, "none"))


def test_a_temperature_says_its_highest_and_the_days_at_the_line(qapp):
    def read(when: str, value: str, unit: str = "°C") -> Measurement:
        return Measurement(at(when), Quantity.TEMPERATURE, Decimal(value), unit)

    told = report(read("2026-03-02 07:00", "38.0"), read("2026-03-02 19:00", "39.4"), read("2026-03-03 07:00", "37.9"))
    assert strip(told, "Temperature").words == "highest 39.4 °C, 2 Mar 2026; 38.0 °C or more on 1 day(s)"
    assert strip(told, "Temperature").level == pytest.approx(0.5)
    american = report(read("2026-03-02 07:00", "100.4", "°F"))
    assert strip(american, "Temperature").words == "highest 100.4 °F, 2 Mar 2026; 100.4 °F or more on 1 day(s)"


def test_a_reaction_is_there_from_its_first_day_to_its_last(qapp):
    told = report(RED, ReactionAnswer("r1", at("2026-03-12 09:00"), Course.HEALED))
    reactions = strip(told, "Reactions at injection sites")

    assert reactions.words == "1 started; 0 not healed"
    assert [bar.at for bar in reactions.bars] == [9, 10, 11]


def test_what_has_no_strip_stands_in_words(qapp):
    noted = [Symptom(at(f"2026-03-{n:02} 09:00"), own=f"Ache {n}") for n in range(1, 10)]
    told = report(
        *noted, DailySymptoms(day("2026-03-09"), at("2026-03-09 20:00"), (Rating(Asked.RASH, Scale.YES_NO, 0),))
    )

    assert len(told.strips.strips) == 7
    assert "Rash: none on 1 day" in told.strips.besides
    assert "Ache 9: 1 day" in told.strips.besides


def test_ten_years_fit_beside_each_other(qapp):
    told = report(
        Symptom(at("2016-03-02 09:00"), HEADACHE),
        wanted=replace(MARCH, first=day("2016-03-01")),
        here=now("2026-03-31 12:00"),
    )
    assert told.strips.length <= 370
    assert "Each bar shows 10 days." in told.strips.legend
    assert [tick.words for tick in told.strips.ticks] == [str(year) for year in range(2017, 2027)]


def test_nothing_written_is_said(qapp):
    assert report().strips.strips == ()
    assert report().strips.empty
