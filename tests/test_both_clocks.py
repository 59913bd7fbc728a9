"""Home is London and the computer is in New York: no time of a dose, or of what was lived elsewhere, stands alone.

Every page in every state is read, and every report. What may stand alone is a time of here, one that a person typed,
and the hour of a prescription, which is no instant: the pages on which it stands say by which clocks it goes.
"""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

import pytest

from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.merging.possible_duplicates import PossibleDuplicates
from kineret_gui.report.content.report_choice import ReportChoice, ReportPart
from kineret_gui.report.content.report_entries import find
from kineret_gui.report.content.report_view import report_view
from kineret_gui.screens.copies.duplicates_view import duplicates_view
from kineret_gui.store.diary_file import DiaryFile
from tests.clock import Clock
from tests.facts import answer, at, day, dose, entry, figure, injection, order
from tests.pages import at_every_page, demo_diary

TIME = re.compile(r"(?<![\d:])\d\d:\d\d(?![\d:])")
BOTH = re.compile(
    r"\d\d:\d\d in [A-Z][A-Za-z]+(?: [A-Z][a-z]+)* \(\d\d:\d\d here(?:, [A-Z][a-z]+,? \d+ [A-Z][a-z]+)?\)"
)
WRITTEN = re.compile(r"((Entered|Entered again|Changed|Removed) by|was saved on) [^\n]*? at \d\d:\d\d")  # here
AN_ORDER = re.compile(r"every (other )?day at \d\d:\d\d|Once a week, [A-Z][a-z]+, at \d\d:\d\d")
OF_HERE = {"10:00", "10:30", "22:30"}  # now, when the syringe is warm, and what is typed on one page
SAYS_THE_CLOCK = re.compile(r"This computer's clock says [^\n]*, \d\d:\d\d")  # of a clock that cannot be right
AN_EXAMPLE = re.compile(r"\(for example \d\d:\d\d\)")
SAYS_A_RULE = re.compile("(Usual time: |A new diary day starts at )\\d\\d:\\d\\d")
RULES = {"person-day", "entry-order", "order-times"}  # pages on which the hour of a rule is chosen, or read alone
PAPER = "paper-"  # the hours to type, under a line that says by which clocks
HINT = "09:00"


@dataclass(frozen=True, slots=True)
class Walked:
    """What the pages say: each lone time with where it stands, and the pages on which both clocks were seen."""

    alone: tuple[str, ...]
    with_both: frozenset[str]
    clinic: frozenset[str]


def in_new_york() -> Clock:
    return Clock("10 March 2026 10:00", "America/New_York")


def diary_of_london(folder: Path) -> Path:
    """The invented person injected in Berlin, and says now that home is London."""
    path = demo_diary(folder)
    home = NewEntry(new_id(), DueClock(at("2026-03-10 08:00"), "Europe/London"))
    with closing(DiaryFile(path, device="laptop", writer="Ada")) as file:
        file.add(home, now=in_new_york().now())
    return path


def lone_times(words: str) -> list[str]:
    """Times without another clock beside them, of all that may not stand alone."""
    for may_stand in (BOTH, WRITTEN, AN_ORDER, AN_EXAMPLE, SAYS_A_RULE, SAYS_THE_CLOCK):
        words = may_stand.sub("", words)
    return [time for time in TIME.findall(words) if time not in OF_HERE]


@pytest.fixture(scope="module")
def walked(qapp, tmp_path_factory) -> Walked:
    folder = tmp_path_factory.mktemp("london")
    alone, with_both = [], set()
    for page, state, patient in at_every_page(folder, (420, 820), clock=in_new_york(), prepare=diary_of_london):
        where = f"{page}-{state}"
        for words in {thing.name for thing in patient.things()} | {text.words for text in patient.texts()}:
            if BOTH.search(words):
                with_both.add(page)
            if lone_times(words) and where not in RULES and not (where.startswith(PAPER) and words == HINT):
                alone.append(f"{where}: {words}")
    with closing(DiaryFile(folder / "demo.diary", device="", writer="", read_only=True)) as file:
        clinic = frozenset(f"{entry.fact.at:%H:%M}" for entry in file.standing(CheckDate) if entry.fact.at)
    return Walked(tuple(alone), frozenset(with_both), clinic)


@pytest.mark.long
def test_on_no_page_does_a_time_of_elsewhere_stand_alone(walked):
    """A date with the clinic has the hour that the clinic named; nobody knows by which clocks but the clinic's."""
    of_the_clinic = re.compile(rf"\b20\d\d at ({'|'.join(walked.clinic)})\b|^({'|'.join(walked.clinic)})$")
    alone = [words for words in walked.alone if lone_times(of_the_clinic.sub("", words.partition(": ")[2]))]
    assert not alone, "\n".join(["", *sorted(set(alone))])


@pytest.mark.long
def test_both_clocks_are_seen_on_every_page_that_says_when_something_was(walked):
    assert walked.with_both >= {
        *("today", "day", "question", "away", "record", "guide", "entries", "entry", "changes", "overview"),
        *("measurements", "values", "measurement", "symptom", "symptoms", "reaction", "story", "photo", "pictures"),
        *("body", "paper"),
    }


def test_the_paper_month_says_in_whose_time_it_is_typed(patient, diary, clock):
    diary.holds(order("2026-03-01", "08:00", "20:00"))
    clock.set("10 March 2026 10:00", "America/New_York")
    patient.opens("paper")

    patient.sees("Enter each time in Berlin time.", "As usual: 08:00 in Berlin (02:00 here), 100 mg")
    patient.sees("dose at 08:00 in Berlin (02:00 here)")
    clock.set("10 March 2026 15:00", "Europe/Berlin")
    patient.waits(seconds=1)
    patient.does_not_see("Enter each time in")
    patient.sees("As usual: 08:00, 100 mg")


def test_the_paper_month_is_read_back_with_both_clocks(patient, clock):
    clock.set("10 March 2026 10:00", "America/New_York")
    patient.opens("paper")
    patient.taps("As usual:")
    patient.taps("Check the month")

    patient.sees("08:00 in Berlin (02:00 here), Spot not remembered, 100 mg")


def test_two_entries_of_one_dose_are_asked_about_by_both_clocks(qapp):
    first = entry(injection("2026-03-10 08:01", "2026-03-10 08:00"), "a")
    pair = PossibleDuplicates(
        dose("2026-03-10 08:00"), first, entry(injection("2026-03-10 08:04", "2026-03-10 08:00"), "b")
    )
    view = duplicates_view((pair,), in_new_york().now().by("Europe/Berlin"), 180)

    assert "at 08:00 in Berlin (03:00 here) was given" in view.question
    assert view.sides[0].words.startswith("08:01 in Berlin (03:01 here)")
    assert view.sides[1].words.startswith("08:04 in Berlin (03:04 here)")


def test_days_of_two_doses_are_named_by_both_clocks(patient, diary, clock):
    diary.holds(order("2026-03-01", "08:00", "20:00"), answer("2026-03-05 20:00", Answer.MISSED))
    clock.set("10 March 2026 10:00", "America/New_York")
    patient.opens("overview", "2026-03-05")

    patient.sees("Thu 5 Mar at 20:00 in Berlin (14:00 here)")


def test_a_dose_given_in_hospital_is_told_by_both_clocks(patient, diary, clock):
    diary.holds(answer("2026-03-10 08:00", Answer.GIVEN_IN_HOSPITAL))
    clock.set("10 March 2026 10:00", "America/New_York")

    patient.sees("Last dose: given in hospital, today, the dose due at 08:00 in Berlin (03:00 here)")


def test_what_is_corrected_elsewhere_stays_by_the_clock_of_there(patient, diary, clock):
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    clock.set("10 March 2026 10:00", "America/New_York")
    (given,) = [entry.id for entry in diary.standing(type(injection("2026-03-10 08:05", "2026-03-10 08:00")))]
    patient.opens("record", f"entry:{given}")

    patient.sees("When: today at 08:05 in Berlin (03:05 here)")


# Paper: nobody knows there where *here* is


def said(part: object) -> Iterator[str]:
    """Every text of a sheet."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple | list):
        for one in part:
            yield from said(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from said(getattr(part, field.name))


def test_the_report_names_the_place_of_each_time_that_was_another_at_home_and_never_says_here(qapp, tmp_path):
    path, now = diary_of_london(tmp_path), in_new_york().now()
    wanted = ReportChoice(day("2026-01-09"), day("2026-03-10"), frozenset(ReportPart))
    with closing(DiaryFile(path, device="", writer="", read_only=True)) as file:
        report = report_view(find(file, wanted, now), wanted, figure(), now)
        clinic = {f"{entry.fact.at:%H:%M}" for entry in file.standing(CheckDate) if entry.fact.at}
    texts = list(said(report))

    assert not [words for words in texts if re.search(r"\bhere\)", words)]
    named = re.compile(r"\d\d:\d\d in (Berlin|New York)\b")
    assert sum(bool(named.search(words)) for words in texts) > 60
    usual = {"08:00", "09:00", "19:00", *clinic}  # of Kineret and of the other medicine
    alone = {time for words in texts for time in TIME.findall(named.sub("", words)) if time not in usual}
    assert alone == set(), [words for words in texts if any(time in words for time in alone)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("due at 09:00", ["09:00"]),
        ("due at 09:00 in London (05:00 here)", []),
        ("due at 09:00 in London (04:00 here, Tue 3 Mar), 100 mg", []),
        ("Missed: the dose due at 09:00. Entered by Ada, 3 March 2026 at 12:00", ["09:00"]),
        ("100 mg every day at 09:00", []),
        ("Once a week, Tuesday, at 19:00. From 9 Jan 2026", []),
        ("Methotrexate. 15 mg. Due at 19:00", ["19:00"]),
    ],
)
def test_a_time_that_stands_alone_is_found(words, expected):
    assert lone_times(words) == expected
