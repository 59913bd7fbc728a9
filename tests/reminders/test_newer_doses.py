"""Reminders of a diary in which a newer version wrote: none of a dose that may have been given."""

import pytest

from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.prescription import Pause
from tests.facts import answer, day, injection, order
from tests.newer import with_a_field, with_a_word

GIVEN = injection("2026-03-10 06:30", "2026-03-10 08:00")


@pytest.mark.parametrize(
    "entered",
    [
        with_a_field(GIVEN),
        with_a_word(GIVEN, "given_by", "a nurse"),
        with_a_word(GIVEN, "answers", "the first"),
        with_a_word(answer("2026-03-10 08:00", Answer.MISSED), "answer", "at the clinic"),
    ],
    ids=["more said of it", "another giver", "another way to name its dose", "another answer"],
)
def test_nobody_is_reminded_of_a_dose_of_which_a_newer_version_said_something(computer, diary, entered):
    diary.holds(entered)

    assert computer.looks_at("10 March 2026 08:00") == []
    assert computer.looks_at("10 March 2026 20:00") == []


def test_the_reminder_goes_once_such_an_entry_comes_from_another_computer(computer, diary):
    computer.looks_at("10 March 2026 08:00")
    diary.holds(with_a_word(GIVEN, "given_by", "a nurse"))

    assert computer.looks_at("10 March 2026 08:10") == []


@pytest.mark.parametrize(
    "entered",
    [with_a_field(order("2026-03-02")), with_a_word(Pause(day("2026-03-09"), None, "", ""), "reason", 3)],
    ids=["prescription", "pause"],
)
def test_a_reminder_of_what_may_not_be_due_says_so(computer, diary, entered):
    diary.holds(entered)

    assert computer.looks_at("10 March 2026 08:00") == [
        "Due now, at 08:00. Entries from a newer version of this app may say something else: check there."
    ]
