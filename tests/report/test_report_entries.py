"""What is read from a diary for a report."""

from typing import Any

import pytest

from kineret_gui.actions.whose_diary import person_of
from kineret_gui.diary.entry import Entry, Withdrawal
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.report.content.report_choice import ReportChoice, ReportPart
from kineret_gui.report.content.report_entries import ReportEntries, find
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.every_kind import FULL, JPEG
from tests.facts import at, day, injection, order

MARCH = ReportChoice(day("2026-03-02"), day("2026-03-31"), frozenset(ReportPart))


def found_in(diary, clock, wanted: ReportChoice = MARCH) -> ReportEntries:
    file = DiaryFile(diary.path, "", "", read_only=True)
    try:
        return find(file, wanted, clock.now())
    finally:
        file.close()


def kinds(entries: tuple[Entry[Any], ...]) -> set[type]:
    return {type(entry.fact) for entry in entries}


def test_what_counts_for_the_days_is_found_and_what_reaches_into_them(diary, clock):
    reaction = next(fact for fact in FULL if isinstance(fact, Reaction))
    began = Reaction("r0", at("2026-02-20 08:00"), reaction.place, (Sign.PAIN,), reaction.level)
    diary.holds(
        began,
        ReactionAnswer("r0", at("2026-04-02 08:00"), Course.HEALED),
        order("2026-01-01"),
        injection("2026-03-01 08:00"),
        injection("2026-03-02 08:00"),
        injection("2026-03-31 08:00"),
        injection("2026-04-01 08:00"),
        Note(at("2026-03-09 08:00"), "in"),
        Note(at("2026-04-09 08:00"), "out"),
    )
    facts = [entry.fact for entry in found_in(diary, clock).entries]

    assert began in facts
    assert order("2026-01-01") in facts
    assert ReactionAnswer("r0", at("2026-04-02 08:00"), Course.HEALED) in facts
    assert [fact.day for fact in facts if type(fact) is type(injection("2026-03-02 08:00"))] == [
        day("2026-03-02"),
        day("2026-03-31"),
    ]
    assert [fact.text for fact in facts if isinstance(fact, Note)] == ["in"]


def test_photos_and_changes_are_read_only_where_they_are_wanted(diary, clock):
    (gone,) = diary.holds(injection("2026-03-05 08:00"))
    diary.holds(Withdrawal(gone, day("2026-03-05")), Photo("r1", at("2026-03-10 08:00"), JPEG, 8, 6))

    everything = found_in(diary, clock)
    nothing = found_in(diary, clock, ReportChoice(MARCH.first, MARCH.last, frozenset()))

    assert [(old.id, type(new.fact)) for old, new in everything.changes] == [(gone, Withdrawal)]
    assert (len(everything.photos), len(nothing.photos), len(nothing.changes)) == (1, 0, 0)


def test_every_kind_of_fact_can_stand_in_it(diary, clock):
    diary.holds(*(fact for fact in FULL if not isinstance(fact, Withdrawal)))  # of an entry that is not there
    held = kinds(found_in(diary, clock, ReportChoice(day("2026-01-01"), day("2026-12-31"))).entries)

    assert {Reaction, ReactionAnswer, Note} <= held
    assert Photo not in held


def test_a_file_without_a_person_is_no_diary(diary, clock, monkeypatch):
    file = DiaryFile(diary.path, "", "", read_only=True)
    monkeypatch.setattr(file, "newest", lambda kind: () if kind is Person else NotImplemented)
    with pytest.raises(DiaryUnavailable):
        person_of(file)
    file.close()


def test_every_open_question_is_found_whenever_it_came_to_mind(diary, clock):
    long_ago, asked = (
        VisitQuestion("q1", at("2025-12-09 08:00"), "May I fly?"),
        VisitQuestion("q2", at("2026-03-09 08:00"), "May I swim?"),
    )
    diary.holds(long_ago, asked, VisitQuestionAsked("q2", at("2026-03-09 09:00"), "May I swim?"))

    assert [entry.fact for entry in found_in(diary, clock).questions] == [long_ago]
