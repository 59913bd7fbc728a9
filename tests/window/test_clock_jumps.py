"""Programs that were left open while the clock on the wall jumped, each on its page (safety T-04, T-05).

All of them run at the same time on one desktop: what must be right within half a minute is awaited once for all.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.window import notified
from tests.window.at_the_desk import PatientAtTheDesk
from tests.window.desktop import Desktop, desktop, missing
from tests.window.left_open import Left, LeftOpen, clocks_turn
from tests.window.notified import Notified

pytestmark = pytest.mark.window

NOTE = "Cold han"
BEFORE_MIDNIGHT, BEFORE_THREE, SOON = "2026-03-10 23:59:55", "2026-03-11 02:59:55", 5
LATE_AT_NIGHT = "2026-03-10 23:40:00"
KEEPS_ITS_TIME = ("Started: ", "at 07:", "Check the time before saving.")  # a form that lay open for hours
OPEN = "Today's injection: not recorded yet. Due at 08:00"
TWENTY_YEARS_BACK = "2006-03-10 06:05:00"


def turns_to_the_diary(patient: PatientAtTheDesk) -> None:
    patient.presses("Diary")
    patient.sees("Tuesday 10 March, today")


def opens_the_day(patient: PatientAtTheDesk) -> None:
    turns_to_the_diary(patient)
    patient.presses("Tuesday 10 March, today")
    patient.sees("Tuesday, 10 March 2026, today")


def looks_at_the_body(patient: PatientAtTheDesk) -> None:
    patient.presses("Body")
    patient.sees("Left thigh, front. Last used yesterday")


def leaves_a_note_half_typed(patient: PatientAtTheDesk) -> None:
    patient.presses("I have already injected")
    patient.presses("Batch and note:")
    patient.types_into("Note", NOTE)


def takes_the_syringe_out(patient: PatientAtTheDesk) -> None:
    patient.presses("Start injection")
    patient.presses("Today at 08:00")  # so late it is asked which dose it is for
    patient.presses("It is out of the fridge: start the 30-minute timer")
    patient.sees("minutes left")


JUMPS = (
    Left("awake-after-a-minute", "2026-03-10 08:00:10", ("As of 08:0", OPEN), at="2026-03-10 07:59:10"),
    Left(
        "awake-after-8-hours",
        "2026-03-10 15:05:00",
        ("As of 15:", OPEN, "Last injection: yesterday at 08:00, 31 hours ago", "Tuesday, 10 March 2026"),
        reminders=True,
    ),
    Left(
        "awake-after-9-days",
        "2026-03-19 07:55:00",
        (
            "Thursday, 19 March 2026",
            OPEN,
            "9 doses from the last 14 days are not recorded. From Tuesday, 10 March 2026 to yesterday.",
            "No reminder was shown in time for these doses: Tuesday, 10 March 2026 at",
        ),
        reminders=True,
    ),
    Left(
        "an-hour-back",
        "2026-03-10 06:05:00",
        ("The clock on this computer shows Tuesday, 10 March 2026, 06:", "earlier than the newest entry", OPEN),
    ),
    Left(
        "20-years-back",
        TWENTY_YEARS_BACK,
        (
            "The clock on this computer shows Friday, 10 March 2006, 06:",
            "Nothing in the diary is lost.",
            "The first injection is due Sunday, 1 March 2026 at 08:00",
            "Last injection: Monday, 9 March 2026 at 08:00, later than this computer's clock shows",
        ),
    ),
    Left(
        "20-years-ahead",
        "2046-03-10 06:55:00",
        ("Saturday, 10 March 2046", OPEN, "Last injection: Monday, 9 March 2026 at 08:00, 7305 days ago"),
    ),
    Left(
        "20-years-back-half-typed",
        TWENTY_YEARS_BACK,
        ("When: Just now, at 06:", NOTE),
        leaves_a_note_half_typed,
    ),
)
TURNS_OF_DAYS = (
    Left(
        "today-at-midnight",
        BEFORE_MIDNIGHT,
        ("Tuesday, 10 March 2026 (this diary day ends at 03:00)", OPEN, "As of 00:0"),
    ),
    Left("today-at-3", BEFORE_THREE, ("Wednesday, 11 March 2026", OPEN, "Yesterday: not recorded", "As of 03:0")),
    Left(
        "diary-at-midnight",
        BEFORE_MIDNIGHT,
        ("Tuesday 10 March, today: due", "As of 00:0"),
        turns_to_the_diary,
    ),
    Left(
        "diary-at-3",
        BEFORE_THREE,
        ("Wednesday 11 March, today: upcoming", "Tuesday 10 March: not recorded", "As of 03:0"),
        turns_to_the_diary,
    ),
    Left("day-at-midnight", BEFORE_MIDNIGHT, ("Tuesday, 10 March 2026, today", "Due at 08:00"), opens_the_day),
    Left("day-at-3", BEFORE_THREE, ("Tuesday, 10 March 2026", "Not recorded:", "What happened?"), opens_the_day),
    Left("body-at-midnight", BEFORE_MIDNIGHT, ("Left thigh, front. Last used yesterday",), looks_at_the_body),
    Left("body-at-3", BEFORE_THREE, ("Left thigh, front. Last used 2 days ago",), looks_at_the_body),
    Left("note-at-midnight", BEFORE_MIDNIGHT, (*KEEPS_ITS_TIME, NOTE), leaves_a_note_half_typed),
    Left("note-at-3", BEFORE_THREE, (*KEEPS_ITS_TIME, NOTE), leaves_a_note_half_typed),
    Left(
        "guide-at-midnight",
        BEFORE_MIDNIGHT,
        ("Take it out of the fridge", "minutes left, until 00:1"),
        takes_the_syringe_out,
        LATE_AT_NIGHT,
    ),
    Left(
        "guide-at-3",
        BEFORE_THREE,
        ("Take it out of the fridge", "The 30 minutes are over"),
        takes_the_syringe_out,
        LATE_AT_NIGHT,
    ),
)
AWAITED = {left.name: left for left in (*JUMPS, *(replace(left, turns=SOON) for left in TURNS_OF_DAYS))}


def with_bug(bug: str, left: str) -> Left:
    """The same with a program that has a bug of tests/planted/clock_bugs.py."""
    return replace(AWAITED[left], name=bug, module="tests.planted.clock_bugs", command=(bug,), reminders=False)


PLANTED = {
    left.name: left
    for left in (
        with_bug("looks_no_more", "today-at-midnight"),
        with_bug("begins_the_page_anew", "20-years-back-half-typed"),
        with_bug("hides_the_clock", "an-hour-back"),
        with_bug("warns", "20-years-ahead"),
        with_bug("writes_by_itself", "awake-after-a-minute"),
        with_bug("ends", "20-years-ahead"),
    )
}


@pytest.fixture(scope="module", name="night")
def _desktop() -> Iterator[Desktop]:
    """A desktop of its own: what hangs there is of these programs alone."""
    if wanting := missing():
        pytest.skip(f"there is no desktop to be had without the Debian packages {' '.join(wanting)}")
    with desktop() as one:
        yield one


@pytest.fixture(scope="module")
def notifications(night: Desktop, tmp_path_factory) -> Notified | None:
    return None if notified.missing() else Notified(night, tmp_path_factory.mktemp("dunst"))


@pytest.fixture(scope="module")
def left_open(night: Desktop, notifications: Notified | None, tmp_path_factory) -> dict[str, LeftOpen]:
    """All of them, half a minute after their clocks were set."""
    awaited = [*AWAITED.values(), *PLANTED.values()]
    opened = {left.name: LeftOpen.begin(left, night, tmp_path_factory.mktemp(left.name)) for left in awaited}
    clocks_turn([opened[name] for name in AWAITED], [opened[name] for name in PLANTED])
    return opened


@pytest.mark.parametrize("name", AWAITED)
def test_what_was_left_open_is_right_half_a_minute_later(left_open, name):
    found = left_open[name]
    assert found.unseen == (), [thing.name for thing in found.things()]
    assert found.harm() == []


def test_it_reminds_of_what_is_due_on_waking_and_of_nothing_else(left_open, notifications):
    if notifications is None:
        pytest.skip("nothing shows notifications without the Debian package dunst")
    assert left_open["awake-after-8-hours"].unseen == ()
    assert notifications.words().count("summary: 'Time for the injection'") == 1


@pytest.mark.parametrize(
    ("bug", "found"),
    [
        ("looks_no_more", "this diary day ends at 03:00"),
        ("begins_the_page_anew", NOTE),
        ("hides_the_clock", "The clock on this computer shows"),
    ],
)
def test_a_page_that_is_wrong_is_found(left_open, bug, found):
    assert any(found in words for words in left_open[bug].unseen)


@pytest.mark.parametrize(
    ("bug", "found"),
    [
        ("warns", "it said ['something is wrong"),
        ("writes_by_itself", "entries: 13,"),
        ("ends", "it ended with 3"),
    ],
)
def test_harm_that_is_done_is_found(left_open, bug, found):
    assert any(found in harm for harm in left_open[bug].harm())
