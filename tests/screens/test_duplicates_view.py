"""Two entries of one dose side by side, in words."""

from dataclasses import replace

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.merging.possible_duplicates import PossibleDuplicates
from kineret_gui.screens.copies.duplicates_view import DuplicatesView, duplicates_view, reason
from tests.facts import dose, injection, now

NOW = now("2026-03-10 12:00")
DOSE = dose("2026-03-10 08:00")
MINE = Entry(
    "mine", injection("2026-03-10 08:05", "2026-03-10 08:00"), "Ada Example", now("2026-03-10 08:06").utc, "home"
)
THEIRS = Entry(
    "theirs",
    injection("2026-03-10 08:20", "2026-03-10 08:00", note="at grandmother's"),
    "Grandmother",
    now("2026-03-10 08:30").utc,
    "away",
)
PAIR = PossibleDuplicates(DOSE, MINE, THEIRS)


def test_nothing_is_asked_where_there_is_no_pair():
    assert duplicates_view((), NOW, 180) == DuplicatesView()


def test_both_entries_stand_side_by_side_with_who_wrote_them():
    view = duplicates_view((PAIR,), NOW, 180)

    assert view.question == (
        "Two entries say that the dose due on Tuesday, 10 March 2026 at 08:00 was given. Is it the same injection?"
    )
    assert view.sides[0].title == "Entry 1: Entered by Ada Example, Tuesday, 10 March 2026 at 08:06"
    assert view.sides[0].keep == "Same injection: keep entry 1, by Ada Example"
    assert view.sides[1].keep == "Same injection: keep entry 2, by Grandmother"
    assert (view.sides[0].note, view.sides[1].note) == ("", "Note: at grandmother's")
    assert "08:05" in view.sides[0].words
    assert "08:20" in view.sides[1].words
    assert view.more == ""


def test_two_who_said_different_things_are_told_so():
    apart = Entry("apart", ConfirmedDistinct("mine", "theirs", DOSE.day), "Grandmother", NOW.utc, "away")

    assert duplicates_view((replace(PAIR, apart=apart),), NOW, 180).question == (
        "For the dose due on Tuesday, 10 March 2026 at 08:00, one person says that one injection was given, "
        "and another says two. Which is right?"
    )


def test_one_question_comes_after_the_other():
    assert duplicates_view((PAIR, PAIR, PAIR), NOW, 180).more == "2 more to check after this."


def test_two_entries_by_the_same_person_are_told_from_each_other_by_their_number():
    view = duplicates_view((replace(PAIR, second=replace(THEIRS, by="Ada Example")),), NOW, 180)

    assert view.sides[0].keep != view.sides[1].keep


def test_the_reason_names_whose_entry_was_kept_first():
    assert reason(PAIR, MINE) == "Same injection, entered by Ada Example and by Grandmother"
    assert reason(PAIR, THEIRS) == "Same injection, entered by Grandmother and by Ada Example"
