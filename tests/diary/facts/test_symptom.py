"""A symptom as it was felt, without a word about its cause."""

from dataclasses import replace

import pytest

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.symptom import HEADACHE, LONGEST, Symptom, own_names
from tests.diary.words import REFUSED, any_note, unfit_words
from tests.facts import at, day

THEN = at("2026-03-10 08:05")
ACHE = Symptom(THEN, HEADACHE)


def test_a_symptom_counts_for_its_diary_day():
    assert ACHE.day == day("2026-03-10")
    assert Symptom(at("2026-03-11 02:00"), HEADACHE).day == day("2026-03-10")


@pytest.mark.parametrize("names", [{"what": HEADACHE}, {"own": "Dizzy"}, {"own": "دوار"}, {"own": "<b>Dizzy</b> 😵"}])
def test_a_symptom_has_a_name_of_the_leaflet_or_an_own_one(names):
    symptom = Symptom(THEN, **names)

    assert {name: word for name in ("what", "own") if (word := getattr(symptom, name))} == names


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        ({}, "either a name from the leaflet or a name of its own"),
        ({"what": HEADACHE, "own": "My head"}, "either a name from the leaflet or a name of its own"),
        ({"own": " "}, "the symptom is empty"),
        ({"own": "two\nlines"}, "the symptom has more than one line"),
        ({"own": "x" * 81}, "the symptom is longer"),
        ({"own": "\u202eabc"}, "the symptom contains a control character"),
        ({"what": "\x00"}, "the symptom contains a control character"),
    ],
)
def test_a_symptom_without_one_name_is_refused(names, reason):
    with pytest.raises(ValueError, match=reason):
        Symptom(THEN, **names)


@pytest.mark.parametrize("minutes", [1, 90, LONGEST])
def test_a_symptom_lasts_minutes_or_weeks(minutes):
    assert replace(ACHE, minutes=minutes).minutes == minutes


@pytest.mark.parametrize("minutes", [-1, 0, LONGEST + 1, 10**30])
def test_a_symptom_cannot_last_less_than_a_minute_or_longer_than_sixty_days(minutes):
    with pytest.raises(ValueError, match=f"cannot last {minutes} minutes"):
        replace(ACHE, minutes=minutes)


@pytest.mark.parametrize("level", [None, *Level])
def test_a_symptom_may_say_how_much(level):
    assert replace(ACHE, level=level).level == level


@any_note
def test_a_note_is_kept_exactly(note):
    assert replace(ACHE, note=note).note == note


@unfit_words
def test_a_note_that_cannot_be_shown_is_refused(words):
    with pytest.raises(ValueError, match=f"the note ({REFUSED})"):
        replace(ACHE, note=words)


def test_own_names_are_offered_latest_first_and_each_once():
    symptoms = [
        Symptom(at("2026-03-01 08:00"), own="Dizzy"),
        Symptom(at("2026-03-04 08:00"), own="STRASSE"),
        Symptom(at("2026-03-05 08:00"), HEADACHE),
        Symptom(at("2026-03-06 08:00"), own="dizzy"),
        Symptom(at("2026-03-02 08:00"), own="Straße"),
    ]

    assert own_names(symptoms) == ("dizzy", "STRASSE")
    assert own_names(reversed(symptoms)) == ("dizzy", "STRASSE")
    assert own_names([]) == ()


def test_own_names_are_the_latest_by_the_instant():
    in_tokyo = Symptom(at("2026-03-05 12:00", "Asia/Tokyo"), own="Earlier")  # 04:00 in Berlin

    assert own_names([in_tokyo, Symptom(at("2026-03-05 09:00"), own="Later")]) == ("Later", "Earlier")
