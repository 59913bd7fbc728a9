"""The invented person's diary shows all that a diary can hold."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kineret_gui.diary.adherence import DoseState
from kineret_gui.diary.demo import DemoDiary
from kineret_gui.diary.entry import Entry, Withdrawal, standing
from kineret_gui.diary.injection import Giver, Injection
from kineret_gui.diary.person import Person
from kineret_gui.diary.prescription import Pause, Prescription
from kineret_gui.diary.review import day_rows, of_kind
from kineret_gui.diary.site import PlaceInUse, PlaceRest
from tests.facts import day, figure, now

TODAY = day("2026-03-10")
ADULT = figure("adult")


def demo(days: int = 365, seed: int = 1, today=TODAY):
    return DemoDiary(ADULT, today, days, seed).entries()


def read(days: int = 365, seed: int = 1):
    return [Entry(new.id, new.fact, "Demo", written.utc, "demo", new.replaces) for new, written in demo(days, seed)]


YEAR = read()


def test_the_same_seed_gives_the_same_diary():
    assert demo(seed=7) == demo(seed=7)


def test_another_seed_gives_another_diary():
    assert demo(seed=7) != demo(seed=8)


def test_the_person_is_marked_as_invented():
    (who,) = of_kind(YEAR, Person)

    assert who.fact.invented
    assert "invented" in who.fact.name


@pytest.mark.parametrize(
    ("seen", "today_is"), [("2026-03-10 08:59", DoseState.UPCOMING), ("2026-03-10 09:00", DoseState.DUE)]
)
def test_a_year_holds_every_state_of_a_dose_and_leaves_today_open(seen, today_is):
    rows = day_rows(standing(YEAR), TODAY - timedelta(days=365), TODAY, now(seen), 180)
    states = {record.state for row in rows for record in row.doses}

    assert states == set(DoseState) - {DoseState.UPCOMING, DoseState.DUE} | {today_is}
    assert [record.state for record in rows[-1].doses] == [today_is]


def test_a_year_holds_corrections_of_injections_that_stand_there():
    ids = {entry.id: entry for entry in YEAR}
    corrections = [entry for entry in YEAR if entry.replaces]

    assert corrections
    for correction in corrections:
        wrong = ids[correction.replaces]
        assert correction.fact == replace(wrong.fact, moment=correction.fact.moment, note="The time was wrong")
        assert correction.fact.moment.utc == wrong.fact.moment.utc - timedelta(minutes=10)


def test_a_year_holds_an_injection_that_was_entered_twice_and_withdrawn():
    ids = {entry.id: entry for entry in YEAR}
    withdrawn = [ids[entry.fact.entry] for entry in of_kind(YEAR, Withdrawal)]

    assert withdrawn
    assert all(entry.fact.note == "Entered twice" for entry in withdrawn)
    assert not set(withdrawn) & set(standing(YEAR))


def test_a_year_holds_a_change_of_the_prescription_a_pause_and_a_resting_place():
    first, second = of_kind(YEAR, Prescription)

    assert first.fact.starts < second.fact.starts
    assert first.fact.times != second.fact.times
    assert len(of_kind(YEAR, Pause)) == len(of_kind(YEAR, PlaceRest)) == len(of_kind(YEAR, PlaceInUse)) == 1


def test_the_person_injects_alone_and_only_where_their_own_hand_may():
    own = {spot.id for place in ADULT.allowed(Giver.MYSELF, YEAR[0].fact.places) for spot in place.spots}

    assert {entry.fact.spot for entry in of_kind(YEAR, Injection)} == own


def test_entries_stand_in_the_order_in_which_they_were_written_and_none_before_it_happened():
    written = [entry.written for entry in YEAR]

    assert written == sorted(written)
    assert all(entry.fact.moment.utc <= entry.written for entry in of_kind(YEAR, Injection))
    assert written[-1] < now("2026-03-10 03:00").utc


@pytest.mark.parametrize("days", [1, 2, 3, 19, 20, 29, 30, 400])
def test_a_diary_of_any_length_begins_with_its_person_and_order_on_its_first_day(days):
    entries = read(days)

    assert isinstance(entries[0].fact, Person)
    assert isinstance(entries[1].fact, Prescription)
    assert entries[0].fact.since == entries[1].fact.starts == TODAY - timedelta(days=days)
    assert len({entry.id for entry in entries}) == len(entries)


def test_a_diary_of_no_days_holds_only_the_person_and_the_order():
    assert [type(entry.fact) for entry in read(days=0)] == [Person, Prescription]
