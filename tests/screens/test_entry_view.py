"""Any entry in words, its history, and what changed."""

from dataclasses import replace

import pytest

from kineret_gui.diary.entry import Foreign, Withdrawal
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import Answer, Giver
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Shape, WhoInjects
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.screens.review.changes_view import change_rows
from kineret_gui.screens.review.entry_view import EntryFacts, entry_view
from kineret_gui.wording import clocks
from kineret_gui.wording.entries import headline, summary
from kineret_gui.wording.facts import lines
from tests.facts import SPOT, answer, at, day, entry, injection, now, order, person

NOW = now("2026-03-10 12:00")
GIVEN = injection("2026-03-09 08:05", "2026-03-09 08:00")
OLD = entry(GIVEN, "old", written="2026-03-09 07:06")
NEW = entry(replace(GIVEN, spot=SPOT.replace("upper", "middle"), note="Lower"), "new", "2026-03-09 20:00", "old")
STRUCK = entry(Withdrawal("new", day("2026-03-09"), "Entered twice"), "struck", "2026-03-10 08:00")


def seen(subject, earlier=(), later=(), in_its_place=(), can_write=True, can_be_spared=True):
    return entry_view(EntryFacts(subject, earlier, later, in_its_place, can_write, can_be_spared), NOW)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (
            replace(GIVEN, batch="A1", note="<b>sore</b>", given_by=Giver.SOMEONE_ELSE),
            {
                "When": "Monday, 9 March 2026 at 08:05",
                "Counts for": "Monday, 9 March 2026, due at 08:00",
                "Site": "Left thigh, front",
                "Spot": "Upper inner spot",
                "How much": "100 mg",
                "Who injected": "Someone else",
                "Batch number": "A1",
                "Note": "<b>sore</b>",
            },
        ),
        (
            replace(GIVEN, spot=None, answers=None, moment=at("2026-03-09 01:00", "Europe/Lisbon")),
            {
                "When": "Monday, 9 March 2026 at 01:00 in Lisbon (02:00 here)",
                "Counts for": "No dose was due: extra on Sunday, 8 March 2026",
                "Site": "Not remembered",
                "How much": "100 mg",
                "Who injected": "The person",
            },
        ),
        (
            answer("2026-03-09 08:00", Answer.SKIPPED_ON_ADVICE),
            {"Dose": "Monday, 9 March 2026, due at 08:00", "What happened": "Skipped on medical advice"},
        ),
        (
            order("2026-03-01", "08:00", "20:00", syringes=(100, 50), late_after=180, ordered_by="Clinic"),
            {
                "From": "Sunday, 1 March 2026",
                "Each dose": "150 mg in 2 syringes: 100 mg, 50 mg",
                "How often": "twice a day",
                "Usual time": "08:00 and 20:00",
                "Counts as late": "3 hours after the usual time",
                "Prescribed by": "Clinic",
            },
        ),
        (
            order("2026-03-01", weekdays=(1, 4), course_days=30),
            {
                "From": "Sunday, 1 March 2026",
                "Each dose": "100 mg",
                "How often": "every Monday, Thursday, for 30 day(s)",
                "Usual time": "08:00",
                "Counts as late": "No time limit",
            },
        ),
        (
            DueClock(at("2026-03-09 08:00"), "Asia/Tokyo"),
            {"From": "Monday, 9 March 2026 at 08:00", "Time zone of the doses": "Dose times follow Tokyo time"},
        ),
        (
            DueClock(at("2026-03-09 08:00"), None),
            {
                "From": "Monday, 9 March 2026 at 08:00",
                "Time zone of the doses": "Dose times follow the local time in Berlin",
            },
        ),
        (
            Note(at("2026-03-09 08:00"), "Slept well\nNo pain"),
            {"When": "Monday, 9 March 2026 at 08:00", "Note": "Slept well\nNo pain"},
        ),
        (
            BroughtIn("b1", at("2026-03-09 08:00"), "MedTimer", "backup.json", 12),
            {
                "When": "Monday, 9 March 2026 at 08:00",
                "From app": "MedTimer",
                "File": "backup.json",
                "Entries": "12",
            },
        ),
        (
            ConfirmedDistinct("a", "b", day("2026-03-09")),
            {"Diary day": "Monday, 9 March 2026", "Answer": "Both were given"},
        ),
        (
            Pause(day("2026-03-01"), None, "An infection", "Clinic"),
            {
                "First day": "Sunday, 1 March 2026",
                "Last day": "No end date given",
                "Reason": "An infection",
                "Prescribed by": "Clinic",
            },
        ),
        (
            PlaceRest("buttock-left", at("2026-03-09 08:00"), "Sore"),
            {
                "Site": "Left buttock, upper outer part",
                "Resting since": "Monday, 9 March 2026 at 08:00",
                "Reason for resting": "Sore",
            },
        ),
        (
            PlaceInUse("buttock-left", at("2026-03-09 08:00")),
            {"Site": "Left buttock, upper outer part", "In use since": "Monday, 9 March 2026 at 08:00"},
        ),
        (
            person(shape=Shape.STAR, who_injects=WhoInjects.BOTH, clinic_phone="0123"),
            {
                "Name": "Ada Example",
                "Symbol": "Blue star",
                "Condition": "Not answered",
                "Who injects": "Sometimes Ada Example, sometimes someone else",
                "Body outline": "Adult",
                "Clinic phone number": "0123",
                "A new diary day starts at": "03:00",
            },
        ),
        (Withdrawal("x", day("2026-03-09"), "Twice"), {"Reason": "Twice"}),
        (
            Foreign(
                "mood", day("2026-03-09"), '{"a_word":"<b>well</b>\\u202e","in":{"at":[1,2.5,""]},"no":null,"so":1}'
            ),
            {
                "Kind": "mood",
                "Diary day": "Monday, 9 March 2026",
                "a word": "<b>well</b>",
                "in": "at 1, 2.5",
                "so": "1",
            },
        ),
    ],
    ids=lambda given: type(given).__name__,
)
def test_an_entry_says_all_that_it_holds_and_nothing_of_what_was_left_empty(fact, said):
    assert {line.label: line.value for line in lines(fact, clocks.seen_from(NOW)) if line.value} == said
    assert headline(fact).endswith("2026")
    assert summary(fact)


def test_who_wrote_it_is_told_by_the_clocks_here():
    assert seen(OLD).written == "Entered by Ada Example, Monday, 9 March 2026 at 08:06"


@pytest.mark.parametrize(
    ("more", "correct", "withdraw"),
    [
        ({}, "Change", "Remove this entry"),
        ({"can_write": False}, "", ""),
        ({"later": [NEW]}, "", ""),
        ({"can_be_spared": False}, "Change", ""),
    ],
    ids=["standing", "only read", "struck", "the only word about the person"],
)
def test_what_may_be_done_with_an_entry(more, correct, withdraw):
    view = seen(OLD, **more)
    assert (view.correct, view.withdraw) == (correct, withdraw)


def test_an_entry_of_a_newer_version_cannot_be_corrected_here():
    assert seen(entry(Foreign("mood", day("2026-03-09"), "{}"))).correct == ""


def test_the_history_shows_the_old_words_and_the_new_ones():
    rows = seen(NEW, earlier=[(OLD, NEW)]).history
    assert [(row.heading, row.label, row.old, row.now) for row in rows] == [
        ("Changed by Ada Example, Monday, 9 March 2026 at 21:00", "", "", ""),
        ("", "Spot", "Upper inner spot", "Middle inner spot"),
        ("", "Note", "nothing", "Lower"),
    ]


def test_an_entry_that_was_withdrawn_and_written_again_tells_both():
    again = entry(NEW.fact, "again", "2026-03-10 08:05", "new")
    rows = seen(again, earlier=[(NEW, STRUCK), (NEW, again)]).history
    assert [row.heading.partition(" by ")[0] for row in rows] == ["Removed", "", "Entered again"]
    assert (rows[1].label, rows[1].now) == ("Reason", "Entered twice")


def test_a_struck_entry_says_so_and_what_stands_in_its_place():
    corrected = seen(OLD, later=[NEW], in_its_place=[NEW])
    assert corrected.struck.splitlines() == [
        "This entry no longer counts.",
        "Changed by Ada Example, Monday, 9 March 2026 at 21:00",
    ]
    assert [row.entry for row in corrected.in_its_place] == ["new"]

    withdrawn = seen(NEW, later=[STRUCK])
    assert withdrawn.struck.splitlines()[2:] == ["Reason: Entered twice", "Nothing replaced it."]


def test_what_changed_leads_to_the_corrected_and_to_the_withdrawn_entry():
    rows = change_rows([(NEW, STRUCK), (OLD, NEW)], NOW, 180)
    assert [row.entry for row in rows] == ["new", "new"]
    assert rows[0].detail.splitlines()[-1] == "Reason: Entered twice"
    assert rows[1].detail.splitlines() == [
        "Changed by Ada Example, Monday, 9 March 2026 at 21:00",
        "Spot: was Upper inner spot, now Middle inner spot",
        "Note: was nothing, now Lower",
    ]
