"""What a caregiver is shown of a diary is what was written in it, in every state, counted by a friend with a calendar.

Recorded, missed and not recorded are never one: each has its own number, its own days and its own list.
"""

import random
import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.account import account
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.comparison import comparison
from kineret_gui.diary.rules.period import Period, last_month, whole_months
from kineret_gui.diary.rules.schedule import days_between
from kineret_gui.screens.review.comparison_view import comparison_view
from kineret_gui.screens.review.entry_filter import filter_of
from kineret_gui.screens.review.entry_list_rows import Reader, entry_rows
from kineret_gui.screens.review.month_view import month_view
from kineret_gui.screens.review.overview_view import overview_view
from kineret_gui.store.creation import begin
from kineret_gui.wording import days as day_words
from tests.clock import Clock
from tests.diary.histories import LARGEST
from tests.diary.reminded_life import LOOKS, Life, dose_now
from tests.facts import person
from tests.patient import Patient
from tests.seeded import DEVICE

WHERE_ANY = {
    "given in hospital",
    "part given",
    "given in a different amount",
}  # numbers that are named only where they occur
NUMBERS = {  # how each reads, and by which word the friend knows the state
    "given on the day": "recorded",
    "given late": "recorded late",
    "missed": "missed",
    "skipped on medical advice": "skipped on advice",
    "paused": "paused",
    "not recorded": "not recorded",
    "given in hospital": "given in hospital",
    "part given": "part given",
    "given in a different amount": "given in another amount",
}
IN_WORDS = {
    "recorded": "given",
    "recorded late": "given late",
    "skipped on advice": "skipped on medical advice",
    "given in another amount": "given in a different amount",
}
LIVES = 400


@dataclass(frozen=True)
class Told:
    """What the friend says of a month: the state of each dose, in order."""

    life: Life
    period: Period

    @property
    def doses(self) -> list[tuple[date, str]]:
        calendar, days = self.life.calendar, days_between(self.period.first, self.period.last)
        return [(d[0], calendar.state(d, self.life.clock, self.life.place)) for d in calendar.doses(days)]

    @property
    def numbers(self) -> dict[str, int]:
        count = Counter(state for _, state in self.doses)
        return {words: count[state] for words, state in NUMBERS.items() if count[state] or words not in WHERE_ANY}

    def days_of(self, words: str) -> list[date]:
        return [day for day, state in self.doses if state == NUMBERS[words]]


def lived(person: int, numbers: list[int]) -> Life:
    life = Life(person)
    for number in numbers:
        life.goes_on(number)
    return life


def lives(seeds) -> list[Life]:
    chances = (random.Random(seed) for seed in seeds)
    return [lived(chance.getrandbits(64), [chance.getrandbits(64) for _ in range(LOOKS)]) for chance in chances]


def seen_from(life: Life) -> tuple[Now, int]:
    return dose_now(life), life.calendar.day_starts


def what_is_wrong(life: Life) -> str:
    """The first thing that is shown and was not written, or the other way round; nothing where all is well."""
    now, day_starts = seen_from(life)
    for period in {whole_months(life.first), last_month(life.today), whole_months(life.today)}:
        told = Told(life, period)
        month = month_view(life.entries, period.first, life.today, now, day_starts)
        glance = overview_view(account(life.entries, period, now, day_starts), now, day_starts)
        both = comparison_view(comparison(life.entries, period, period, now, day_starts))
        shown = {"month": numbers_in(month.totals), "overview": numbers_in(glance.totals), **compared(both)}
        wrong = [f"{page}: {seen}, not {told.numbers}" for page, seen in shown.items() if seen != told.numbers]
        wrong += _wrong_days(told, month, glance, Reader(now, day_starts, "Ada Example", True))
        if wrong:
            return f"{period}: {wrong[0]}"
    return ""


def numbers_in(totals) -> dict[str, int]:
    read = [total.words.partition(" ") for total in totals]
    return {plainly(words): int(number) for number, _, words in read}


def plainly(words: str) -> str:
    """The words of a number, however they say what was in time, and without how many were written down later."""
    in_time = re.sub(r"on the day or on time|on time", "on the day", words)
    return re.sub(r" \(\d+ of them entered later\)", "", in_time)


def compared(both) -> dict[str, dict[str, int]]:
    rows = [row for row in both.rows if plainly(row.label.lower()) in NUMBERS]
    one, other = ({plainly(row.label.lower()): int(getattr(row, side)) for row in rows} for side in ("one", "other"))
    return {"comparison, first": one, "comparison, second": other}


def _wrong_days(told: Told, month, glance, reader: Reader) -> list[str]:
    wrong = []
    for cell in month.cells:
        states = [state for day, state in told.doses if day.isoformat() == cell.day]
        said = [words.partition(" (")[0] for words in cell.spoken.partition(": ")[2].split("; ")]
        if said[: len(states)] != [IN_WORDS.get(state, state) for state in states]:
            wrong.append(f"{cell.spoken}, not {states}")
    for total in glance.totals:
        words, wish = plainly(total.words.partition(" ")[2]), filter_of(total.route)
        due = told.days_of(words)
        if words != "given on the day" and named_in(total.dates, told.period) != sorted(set(due)):
            wrong.append(f"{words}: {total.dates}, not {due}")
        listed = entry_rows(told.life.entries, told.period.first, told.period.last, wish, reader)
        if [row.title for row in listed] != [day_words.day(day) for day in sorted(due, reverse=True)]:
            wrong.append(f"{words}: the list shows {[row.title for row in listed]}, not {due}")
    return wrong


def named_in(words: str, period: Period) -> list[date]:
    """The days that are named, as `Mon 2 Mar; Thu 5 Mar to Sat 7 Mar; Mon 9 Mar at 08:00`."""
    called = {day_words.short_day(day): day for day in days_between(period.first, period.last)}
    found: set[date] = set()
    for piece in filter(None, words.split("; ")):
        first, _, last = piece.partition(" at ")[0].partition(" to ")
        found.update(days_between(called[first], called[last or first]))
    return sorted(found)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, LARGEST), st.lists(st.integers(0, LARGEST), max_size=12))
def test_every_number_day_and_list_is_as_a_friend_with_a_calendar_counts(qapp, person, numbers):
    assert what_is_wrong(lived(person, numbers)) == ""


@pytest.mark.long
def test_no_number_day_or_list_is_wrong_in_hundreds_of_lives(qapp):
    assert [wrong for wrong in map(what_is_wrong, lives(range(LIVES))) if wrong] == []


def test_every_state_occurs_in_these_lives():
    seen = {state for life in lives(range(LIVES)) for _, state in Told(life, whole_months(life.first)).doses}
    assert set(NUMBERS.values()) <= seen


@pytest.mark.parametrize("merged", [DoseState.MISSED, DoseState.RECORDED, DoseState.PAUSED])
def test_a_view_that_takes_not_recorded_for_something_else_is_found_out(qapp, monkeypatch, merged):
    kept = DoseRecord.__init__

    def merging(self, dose, state, *given):
        kept(self, dose, merged if state is DoseState.NOT_RECORDED else state, *given)

    monkeypatch.setattr(DoseRecord, "__init__", merging)
    assert any(map(what_is_wrong, lives(range(20))))


# The same through the file and the window


class ClockOf(Clock):
    """The clock of a life."""

    def __init__(self, life: Life) -> None:
        self._life = life

    def now(self) -> Now:
        return Now(self._life.clock, self._life.here)


@pytest.fixture
def caregiver(qapp, tmp_path):
    """Opens the diary of a life to read."""
    opened: list[Patient] = []

    def open(life: Life) -> Patient:
        path = tmp_path / f"{len(opened)}" / "ada.diary"
        ada = person(since=life.first.isoformat(), day_starts=life.calendar.day_starts)
        written = [NewEntry(new_id(), ada), *(NewEntry(entry.id, entry.fact) for entry in life.entries)]
        now = Now(life.clock, life.here)
        begin(path, DEVICE, ada.name, [(entry, now) for entry in written]).close()
        patient = Patient(path.parent / "home", path, ClockOf(life))
        opened.append(patient)
        patient.program.open_to_read(path)
        return patient

    yield open
    for patient in opened:
        patient.closes()


@pytest.mark.parametrize("seed", range(12))
def test_every_page_shows_these_numbers_and_as_of_when(caregiver, seed):
    (life,) = lives([seed])
    reader = caregiver(life)
    for page, period in (("diary", whole_months(life.first)), ("overview", whole_months(life.first))):
        reader.opens(page, period.first.isoformat())
        reader.sees("As of ")
        said = {plainly(thing.name.partition(".")[0]) for thing in reader.things()}
        assert {f"{number} {words}" for words, number in Told(life, period).numbers.items()} <= said
    reader.opens("comparison")
    reader.sees("As of ")
    before, so_far = last_month(life.today), whole_months(life.today).so_far(life.today)
    names = [plainly(thing.name) for thing in reader.things()]
    for period, other in ((before, so_far), (so_far, before)):
        for words, number in Told(life, period).numbers.items():
            if words in Told(life, other).numbers:
                wanted = f"{words.capitalize()}, "
                assert [n for n in names if n.startswith(wanted) and n.endswith(f": {number}")], (words, number, names)


def test_the_days_are_counted_from_the_orders_as_they_stand(qapp):
    """The friend does not look at what is looked at: an order that is left out is missed."""
    (life,) = lives([3])
    life.entries = [replace(entry) for entry in life.entries if not isinstance(entry.fact, Prescription)]
    assert what_is_wrong(life)
