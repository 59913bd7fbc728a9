"""An attack from its first hour to its last."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kineret_gui.diary.facts.attack import MOST_DAYS_LOST, Attack, AttackKind, YesNo
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT
from tests.diary.words import HARMLESS, REFUSED, unfit_words
from tests.facts import at, day

BEGAN = at("2026-03-08 20:00")
ATTACK = Attack(BEGAN)


def test_an_attack_counts_for_the_diary_day_on_which_it_began():
    assert ATTACK.day == day("2026-03-08")
    assert Attack(at("2026-03-09 02:00"), at("2026-03-12 02:00")).day == day("2026-03-08")


@pytest.mark.parametrize(
    "more",
    [
        {"ended": BEGAN},
        {"ended": at("2026-03-11 08:00")},
        {"ended": at("2026-03-08 16:00", "America/New_York")},  # 21:00 in Berlin
        {"kinds": tuple(AttackKind)},
        {"temperature": Decimal("39.2"), "unit": CELSIUS},
        {"temperature": Decimal("102.6"), "unit": FAHRENHEIT},
        {"worst_pain": 0},
        {"worst_pain": 10},
        {"rescue_medicine": "A medicine"},
        {"colchicine": YesNo.NO},
        {"days_lost": 0},
        {"days_lost": MOST_DAYS_LOST},
    ],
)
def test_an_attack_says_as_much_as_the_person_wants(more):
    written = replace(ATTACK, **more)

    assert {name: getattr(written, name) for name in more} == more


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"ended": at("2026-03-08 19:59")}, "cannot end before it starts"),
        ({"ended": at("2026-03-09 03:00", "Asia/Tokyo")}, "cannot end before it starts"),  # 19:00 in Berlin
        ({"kinds": (AttackKind.BELLY, AttackKind.RASH, AttackKind.BELLY)}, "listed twice"),
        ({"temperature": Decimal("39.2")}, "needs its unit"),
        ({"unit": CELSIUS}, "needs its unit"),
        ({"temperature": Decimal("60"), "unit": CELSIUS}, "a temperature of 60 °C is not possible"),
        ({"temperature": Decimal("39.2"), "unit": FAHRENHEIT}, "a temperature of 39.2 °F is not possible"),
        ({"temperature": Decimal("39.2"), "unit": "K"}, "cannot be measured in 'K'"),
        ({"temperature": Decimal("NaN"), "unit": CELSIUS}, "not a plain number"),
        ({"worst_pain": -1}, "a pain of -1"),
        ({"worst_pain": 11}, "a pain of 11"),
        ({"days_lost": -1}, "cannot take up -1 school"),
        ({"days_lost": MOST_DAYS_LOST + 1}, "cannot take up 367 school"),
        ({"rescue_medicine": "x" * 81}, "the rescue medicine is longer"),
    ],
)
def test_an_attack_that_cannot_be_is_refused(wrong, reason):
    with pytest.raises(ValueError, match=reason):
        replace(ATTACK, **wrong)


@pytest.mark.parametrize("words", HARMLESS)
@pytest.mark.parametrize("field", ["trigger", "note"])
def test_words_are_kept_exactly(field, words):
    assert getattr(replace(ATTACK, **{field: words}), field) == words


@unfit_words
@pytest.mark.parametrize("field", ["trigger", "note", "rescue_medicine"])
def test_words_that_cannot_be_shown_are_refused(field, words):
    with pytest.raises(ValueError, match=f"the {field.replace('_', ' ')} ({REFUSED})"):
        replace(ATTACK, **{field: words})
