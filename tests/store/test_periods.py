"""Reading a period of a diary: all that stands on its days, and what was changed on them."""

from pathlib import Path

import pytest

from kineret_gui.diary.entry import Withdrawal
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.visit_question import VisitQuestion
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import answer, at, day, injection
from tests.store.diaries import add, begun, tampering

FIRST, LAST = day("2026-03-09"), day("2026-03-10")


def test_the_days_of_a_period_hold_what_stands_there_of_every_kind(diary: DiaryFile):
    add(diary, injection("2026-03-08 08:05", "2026-03-08 08:00"), "before")
    add(diary, injection("2026-03-10 08:05", "2026-03-10 08:00"), "given")
    add(diary, answer("2026-03-09 08:00", Answer.MISSED), "said")
    add(diary, injection("2026-03-10 08:15", "2026-03-10 08:00"), "corrected", replaces="given")
    add(diary, injection("2026-03-10 21:00"), "twice")
    add(diary, Withdrawal("twice", day("2026-03-10")), "struck")

    assert [entry.id for entry in diary.of_days(FIRST, LAST)] == ["said", "corrected"]


def test_only_what_stands_and_tells_of_a_day_counts_as_recorded(diary: DiaryFile):
    assert not diary.is_recorded(day("2026-03-01"), LAST)
    add(diary, injection("2026-03-10 08:05", "2026-03-10 08:00"), "given")
    add(diary, VisitQuestion("q1", at("2026-03-04 08:05"), "May I fly?"))
    assert diary.is_recorded(FIRST, LAST)
    assert not diary.is_recorded(day("2026-03-01"), day("2026-03-09"))
    add(diary, Withdrawal("given", day("2026-03-10")))
    assert not diary.is_recorded(FIRST, LAST)


def test_what_changed_is_told_newest_first_and_no_more_than_asked_for(diary: DiaryFile):
    add(diary, injection("2026-03-09 08:05", "2026-03-09 08:00"), "given")
    add(diary, injection("2026-03-09 08:15", "2026-03-09 08:00"), "corrected", replaces="given")
    add(diary, Withdrawal("corrected", day("2026-03-09")), "withdrawn")
    add(diary, injection("2026-03-11 08:05", "2026-03-11 08:00"), "later day")
    add(diary, Withdrawal("later day", day("2026-03-11")), "of a later day")

    assert [entry.id for entry in diary.changes(FIRST, LAST, 30)] == ["withdrawn", "corrected"]
    assert [entry.id for entry in diary.changes(FIRST, LAST, 1)] == ["withdrawn"]


def test_a_diary_knows_its_first_and_last_day(diary: DiaryFile):
    add(diary, injection("2025-12-24 08:05"))
    add(diary, injection("2026-03-11 08:05"))

    assert diary.days() == (day("2025-12-24"), day("2026-03-11"))


def test_a_day_that_no_calendar_has_is_damage(path: Path):
    begun(path).close()
    with tampering(path) as connection:
        connection.execute("UPDATE entry SET day = '2026-19-39'")
    diary = DiaryFile(path, "laptop", "Ada Example")

    with pytest.raises(DiaryUnavailable) as refused:
        diary.days()
    diary.close()
    assert refused.value.reason is Reason.DAMAGED
