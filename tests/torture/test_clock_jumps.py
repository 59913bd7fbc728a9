"""Clocks that jump a hundred times, and every page that there is over midnight and 03:00 (safety T-04, T-05)."""

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from time import perf_counter

import pytest

from kineret_gui.store.diary_file import DiaryFile
from tests.clock import Clock
from tests.facts import wall
from tests.pages import AT, STATES, USUAL, Opened, demo_diary
from tests.patience import PATIENCE
from tests.patient import Patient
from tests.window.at_the_desk import PatientAtTheDesk
from tests.window.desktop import Desktop, desktop, missing
from tests.window.left_open import Left, LeftOpen, clocks_turn
from tests.window.test_clock_jumps import (
    AWAITED,
    BEFORE_MIDNIGHT,
    BEFORE_THREE,
    NOTE,
    PLANTED,
    SOON,
    leaves_a_note_half_typed,
)

pytestmark = [pytest.mark.torture, pytest.mark.window]

JUMPS, LIVES, SEED = 100, 10, 1
NEWEST_WRITTEN = wall("2026-03-10 07:30")  # the newest entry of Ada's diary
FIRST, LAST = wall("2006-03-01"), wall("2046-04-01")
A_MINUTE = timedelta(minutes=1)
TWENTY_YEARS = timedelta(days=20 * 365.25)
AT_ONCE = 13  # programs side by side


@pytest.fixture(scope="module", name="night")
def _desktop() -> Iterator[Desktop]:
    if wanting := missing():
        pytest.skip(f"there is no desktop to be had without the Debian packages {' '.join(wanting)}")
    with desktop() as one:
        yield one


# A hundred jumps


def sizes(chance: random.Random) -> list[timedelta]:
    """From 1 second to 20 years, each so many times as large as the one before, in any order."""
    found = [timedelta(seconds=round(TWENTY_YEARS.total_seconds() ** (n / (JUMPS - 1)))) for n in range(JUMPS)]
    chance.shuffle(found)
    return found


def jumped(chance: random.Random, shows: datetime, size: timedelta) -> datetime:
    """What a clock shows after it was set forward or back by that much, to where half a minute changes nothing."""
    by = size * chance.choice((-1, 1))
    found = shows + by if FIRST <= shows + by <= LAST else shows - by
    if size >= A_MINUTE:
        found = found.replace(second=5)
    while not _is_clear(found):
        found += A_MINUTE
    return found


def today(shows: datetime) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What Today must say of Ada's diary at that time, and what it must not: reckoned apart from the program."""
    day = (shows - timedelta(hours=3)).date()
    if day < date(2026, 3, 1):
        headline = "The first injection is due "
    elif day < date(2026, 3, 10):
        headline = "Injection given at 08:00, Left thigh"
    else:
        headline = "Today's injection: not recorded yet. Due at 08:00"
    warning = "That is earlier than the newest entry"
    is_before = shows < NEWEST_WRITTEN - timedelta(minutes=10)
    told = (f"{day:%A}, {day.day} {day:%B %Y}", headline, *((warning,) if is_before else ()))
    return told, () if is_before else (warning,)


def _is_clear(shows: datetime) -> bool:
    """Whether it says the same for half a minute: not where the day begins, nor where the warning ends."""
    return today(shows) == today(shows + A_MINUTE)


def after_jump(left: Left, shows: datetime, by_minutes: bool) -> Left:
    """What must be seen after the clock was set to that."""
    if left.way is leaves_a_note_half_typed:  # it keeps the time at which it was begun once that is long ago
        return replace(left, set_to=f"{shows}", sees=(NOTE, "When: "), hides=())
    told, hidden = today(shows)
    return replace(left, set_to=f"{shows}", sees=(*told, f"As of {shows:%H:%M}") if by_minutes else told, hides=hidden)


def test_100_jumps_of_1_second_to_20_years_with_and_without_the_program_running(night, tmp_path, say):
    chance, began = random.Random(SEED), perf_counter()
    lives = [*(Left(f"life-{n}", "", ()) for n in range(LIVES - 1)), Left("note", "", (), leaves_a_note_half_typed)]
    opened = [LeftOpen.begin(left, night, _folder(tmp_path, left.name)) for left in lives]
    sound, planted = (
        LeftOpen.begin(left, night, _folder(tmp_path, f"first-{left.name}"))
        for left in (AWAITED["today-at-midnight"], PLANTED["looks_no_more"])
    )
    clocks_turn([sound], [planted])
    assert sound.unseen == ()
    assert planted.unseen != ()
    sound.is_killed()
    planted.is_killed()
    wrong, slowest, restarts, left = [], 0.0, 0, sizes(chance)
    for turn in range(JUMPS // LIVES):
        for one in opened:
            size = left.pop()
            to = jumped(chance, one.clock.now().wall.replace(microsecond=0), size)
            one.left = after_jump(one.left, to, by_minutes=size >= A_MINUTE)
            if turn % 3 == 2 and one.left.way is not leaves_a_note_half_typed:
                restarts += 1
                one.is_killed()
                one.clock.set(one.left.set_to)
                one.starts_again()
        clocks_turn(opened)
        slowest = max([slowest, *(one.right_after or 0 for one in opened)])
        wrong += [(one.left, one.unseen, one.harm()) for one in opened if one.unseen or one.harm()]
    for one in opened:
        one.is_killed()
    assert wrong == []
    assert left == []
    say(
        f"clock jumps: {JUMPS} of 1 second to 20 years, {restarts} of them between two starts; "
        f"right after {slowest:.0f} s at most; wrong: 0; {perf_counter() - began:.0f} s"
    )


def _folder(parent: Path, name: str) -> Path:
    folder = parent / name
    folder.mkdir()
    return folder


# Every page

NIGHT = "2026-03-10 23:58:00"
TURNS = (  # what a clock is set to, and what it shows soon after
    (BEFORE_MIDNIGHT, "2026-03-11 00:00:05"),
    (BEFORE_THREE, "2026-03-11 03:00:05"),
    ("2046-03-10 12:00:00", "2046-03-10 12:00:05"),
    ("2006-03-10 12:00:00", "2006-03-10 12:00:05"),
)
KEPT = {  # what was begun for a day stays for it, a month that is looked at stays in sight; both are named
    **{(page, ""): "10 March 2026" for page in ("record", "daily", "order", "pause", "check")},
    **{(page, ""): "March 2026" for page in ("diary", "changes", "pictures")},
    ("overview", ""): "February 2026",
}
Shown = list[tuple[str, ...]]


def at_a_page(page: str, about: str, at: str) -> Left:
    return Left(f"{page} {about}", "", (), _waits, at, module="tests.window.at_a_page", command=(page, about))


def _waits(patient: PatientAtTheDesk) -> None:
    patient.sees("Diary of ")


def shown(one: LeftOpen) -> Shown:
    """All that is to be read, once it stays the same."""
    before, now = _read(one), _read(one)
    while not now or before != now:
        before, now = now, _read(one)
    return now


def _read(one: LeftOpen) -> Shown:
    return [(thing.role, thing.name, thing.description, thing.typed) for thing in one.things()]


@pytest.fixture
def pages(qapp, tmp_path) -> list[tuple[str, str]]:
    """Every page of the program, with what it can be about in the diary of the invented person."""
    home = _folder(tmp_path, "pages")
    patient = Patient(home, demo_diary(home), Clock(AT))
    names = patient.program.shell.page_names
    opened = [(name, state) for name in names for state in STATES.get(name, USUAL) if isinstance(state, Opened)]
    found = [(name, state.about(patient.diary)) for name, state in opened]
    patient.closes()
    return found


def test_every_page_reads_after_its_clock_turned_as_if_it_was_opened_then(night, pages, tmp_path, say):
    began, demo, wrong = perf_counter(), tmp_path / "pages" / "demo.diary", []
    for first in range(0, len(pages), AT_ONCE):
        together = pages[first : first + AT_ONCE]
        lefts = [at_a_page(page, about, NIGHT) for page, about in together]
        opened = [
            LeftOpen.begin(left, night, _folder(tmp_path, f"{first + n}"), demo_at(demo))
            for n, left in enumerate(lefts)
        ]
        for turn, (set_to, then) in enumerate(TURNS):
            turned = perf_counter() + SOON
            for one in opened:
                one.clock.set(set_to)
            folders = (_folder(tmp_path, f"{first + n} {turn}") for n in range(len(opened)))
            fresh = [opened_then(left, then, night, folder, demo) for left, folder in zip(lefts, folders, strict=True)]
            wrong += differing(list(zip(opened, fresh, strict=True)), turned)
        for one in opened:
            wrong += [(one.left.command, harm) for harm in one.harm()]
            one.is_killed()
    assert wrong == []
    say(f"pages: {len(pages)}, each over {len(TURNS)} turns of its clock; wrong: 0; {perf_counter() - began:.0f} s")


def demo_at(demo: Path) -> Callable[[Path], list[str]]:
    """Writes a copy of that diary, and tells its entries."""

    def written(diary: Path) -> list[str]:
        diary.parent.mkdir(parents=True)
        shutil.copy(demo, diary)
        with closing(DiaryFile(diary, device="", writer="", read_only=True)) as file:
            return [record.id for record in file.records()]

    return written


def opened_then(left: Left, then: str, night: Desktop, folder: Path, demo: Path) -> Shown:
    """The same page, opened after the clock turned."""
    fresh = LeftOpen.begin(replace(left, at=then), night, folder, demo_at(demo))
    found = shown(fresh)
    fresh.is_killed()
    return found


def differing(pages: list[tuple[LeftOpen, Shown]], turned: float) -> list[tuple[object, ...]]:
    """How pages differ from what they are beside, half a minute after their clocks turned."""
    waiting = pages
    while waiting := [(one, then) for one, then in waiting if shown(one) != then]:
        if perf_counter() > turned + PATIENCE:
            break
    found = [(one.left.command, one.clock.now().wall, shown(one), then) for one, then in waiting]
    return [
        (
            page,
            at,
            "still",
            [line for line in now if line not in then],
            "not",
            [line for line in then if line not in now],
        )
        for page, at, now, then in found
        if not (page in KEPT and any(KEPT[page] in words for line in now for words in line))
    ]


def test_a_page_that_looks_at_no_clock_is_found(night, tmp_path):
    left, then = PLANTED["looks_no_more"], "2026-03-11 00:00:05"
    planted = LeftOpen.begin(left, night, _folder(tmp_path, "planted"))
    fresh = LeftOpen.begin(replace(AWAITED["today-at-midnight"], at=then), night, _folder(tmp_path, "fresh"))
    planted.clock.set(BEFORE_MIDNIGHT)
    turned = perf_counter() + SOON
    found = differing([(planted, shown(fresh))], turned)
    for one in (planted, fresh):
        one.is_killed()
    assert "until 03:00 at night" in str(found)
