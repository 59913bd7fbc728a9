"""What a report says of a period, from the entries of the diary."""

from base64 import b64encode
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kineret_gui.diary.entry import Entry, Fact, Withdrawal
from kineret_gui.diary.facts.attack import Attack, AttackKind
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.injection import Answer, DoseAnswer
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import WhoInjects
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.facts.visit_question import VisitQuestion
from kineret_gui.diary.moment import Now
from kineret_gui.report.content.report_choice import USUAL, ReportChoice, ReportPart
from kineret_gui.report.content.report_entries import ReportEntries
from kineret_gui.report.content.report_view import report_view
from kineret_gui.report.content.sheet_in_words import in_words
from kineret_gui.report.typesetting.paper import Report
from kineret_gui.report.typesetting.pieces import Chapter, SheetStretch, SheetTable
from kineret_gui.wording.translation import CONTEXT
from tests.facts import ZONE, answer, at, day, dose, entry, figure, injection, now, order, person

JPEG = b64encode(b"\xff\xd8\xff not much of a picture").decode()
NOW = now("2026-03-31 12:00")
MARCH = ReportChoice(day("2026-03-01"), day("2026-03-31"), frozenset(ReportPart))
OUTER = "thigh-front-left/upper-outer"
RED = Reaction("r1", at("2026-03-10 18:00"), "thigh-front-left", (Sign.REDNESS, Sign.ITCH), Level.MILD, OUTER, None, 20)


def report(*facts: Fact | Entry[Fact], wanted: ReportChoice = MARCH, here: Now = NOW, **found: Any) -> Report:
    """The report of a diary that holds these facts."""
    entries = tuple(fact if isinstance(fact, Entry) else entry(fact) for fact in facts)
    usual: dict[str, Any] = {"person": person(), "entries": entries, "photos": (), "changes": (), "brought_in": ()}
    usual |= {"dose_now": here, "home": ZONE}
    return report_view(ReportEntries(**(usual | found)), wanted, figure(), here)


def chapter(report: Report, title: str) -> Chapter:
    return next(chapter for chapter in report.chapters if chapter.title == title)


def rows(report: Report, title: str) -> list[tuple[str, ...]]:
    """The rows of all tables of a chapter."""
    parts = chapter(report, title).parts
    return [row for part in parts for row in (part.rows if isinstance(part, SheetTable) else ())]


def numbers(report: Report) -> dict[str, str]:
    return {count.label: count.number for count in report.counts.each}


def given(days: range, **more: Any) -> list[Fact]:
    return [injection(f"2026-03-{n:02} 08:05", f"2026-03-{n:02} 08:00", **more) for n in days]


# The first page


def test_it_says_whose_it_is_of_which_days_and_as_of_when(qapp):
    told = report(person=person(who_injects=WhoInjects.BOTH, invented=True))

    assert (told.whose.name, told.whose.shape, told.whose.mark) == ("Ada Example", "circle", "Blue circle")
    assert told.whose.about[1:] == (
        "Who injects: Sometimes Ada Example, sometimes someone else",
        "An invented person",
    )
    assert (told.period, told.as_of) == ("1 Mar 2026 to 31 Mar 2026", "As of 31 Mar 2026, 12:00")
    assert (told.language, told.right_to_left) == ("en", False)


def test_the_six_numbers_stand_beside_each_other_and_are_never_merged(qapp):
    told = report(
        order(),
        *given(range(1, 21)),
        injection("2026-03-22 08:05", "2026-03-21 08:00"),
        answer("2026-03-22 08:00", Answer.MISSED),
        answer("2026-03-23 08:00", Answer.SKIPPED_ON_ADVICE),
        Pause(day("2026-03-24"), day("2026-03-26"), "An infection", "Clinic"),
    )

    assert numbers(told) == {
        "Given on the day": "20",
        "Given late": "1",
        "Missed": "1",
        "Skipped on medical advice": "1",
        "Paused": "3",
        "Not recorded": "4",
    }
    assert [count.shape for count in told.counts.each] == ["tick", "lateTick", "cross", "skip", "pause", "gap"]
    assert "%" not in "".join(count.number for count in told.counts.each)


def test_how_many_were_written_down_later_is_said_below_the_numbers(qapp):
    on_the_day = [entry(fact, written=f"2026-03-{n:02} 07:10") for n, fact in enumerate(given(range(1, 21)), 1)]
    later = entry(injection("2026-03-21 08:05", "2026-03-21 08:00"), written="2026-03-23 07:10")

    assert "Entered on a later day: 1 of those given." in report(order(), *on_the_day, later).counts.note
    assert "Entered on a later day" not in report(order(), *on_the_day).counts.note


def test_a_seventh_number_stands_there_where_a_dose_was_given_in_hospital(qapp):
    assert numbers(report(order(), answer("2026-03-02 08:00", Answer.GIVEN_IN_HOSPITAL)))["Given in hospital"] == "1"


def test_what_is_still_due_today_is_in_none_of_the_numbers(qapp):
    told = report(order(), wanted=replace(MARCH, first=day("2026-03-31")))
    assert set(numbers(told).values()) == {"0"}


def test_injections_beyond_the_doses_are_said_besides(qapp):
    assert "Plus 1 extra injection(s)" in report(injection("2026-03-10 20:00")).counts.note
    assert "Plus" not in report().counts.note


def test_the_prescription_is_told_over_time_with_its_pauses(qapp):
    told = report(
        order("2026-01-01", ordered_by="Clinic A"),
        order("2026-03-10", "09:00", syringes=(50,), course_days=5),
        Pause(day("2026-03-05"), None, "An infection", "Clinic B"),
    )

    assert told.prescriptions.rows == (
        ("1 Jan 2026", "9 Mar 2026", "100 mg every day at 08:00", "Clinic A"),
        ("5 Mar 2026", "no end date given", "Pause: An infection", "Clinic B"),
        ("10 Mar 2026", "14 Mar 2026", "50 mg every day, for 5 day(s) at 09:00", ""),
    )


def test_an_order_that_was_over_or_was_replaced_on_its_first_day_is_left_out(qapp):
    told = report(
        order("2026-01-01", "07:00"),
        order("2026-02-01", "08:00"),
        order("2026-02-01", "09:00"),
        order("2026-04-01", "10:00"),
        Pause(day("2026-02-01"), day("2026-02-09"), "", ""),
    )
    assert [row[:3] for row in told.prescriptions.rows] == [
        ("1 Feb 2026", "31 Mar 2026", "100 mg every day at 09:00"),
    ]


def test_places_have_their_number_on_the_body_and_in_words(qapp):
    told = report(*given(range(1, 4)), injection("2026-03-05 08:00", spot=None), RED)
    front, back = told.body.sides

    assert [label.words for label in front.labels] == ["3"]
    assert [place.used for place in front.places].count(True) == 1
    assert next(place for place in front.places if place.used).marked
    assert "Left thigh, front: 3 injection(s)" in front.alt
    assert back.labels == ()
    assert told.body.table.rows == (("Left thigh, front", "3", "1"), ("Site not remembered", "1", ""))


def test_reactions_that_have_not_healed_stand_on_the_first_page(qapp):
    healed = replace(RED, id="r2", place="abdomen-upper-left", spot=None)
    told = report(
        RED,
        ReactionAnswer("r1", at("2026-03-12 09:00"), Course.BETTER),
        healed,
        ReactionAnswer("r2", at("2026-03-12 09:00"), Course.HEALED),
        replace(RED, id="r3", moment=at("2026-04-02 09:00")),
        here=now("2026-04-03 12:00"),
    )
    assert told.reactions.rows == (
        ("Left thigh, front", "10 Mar 2026, 25 day(s)", "Redness, itching; mild; 2 cm", "Better, 12 Mar 2026"),
    )


def test_the_latest_measurements_stand_with_unit_and_printed_range_the_laboratorys_first(qapp):
    def crp(text: str, value: str, reference: str = "< 5") -> Measurement:
        return Measurement(at(text), Quantity.CRP, Decimal(value), "mg/l", reference=reference)

    told = report(
        Measurement(at("2026-03-02 07:00"), Quantity.TEMPERATURE, Decimal("36.6"), "°C"),
        crp("2026-03-05 09:00", "0.5"),
        crp("2026-03-03 09:00", "1.5"),
        crp("2026-03-01 09:00", "2.5", "< 8"),
        crp("2026-02-01 09:00", "9.5"),
        Measurement(at("2026-03-04 07:00"), Quantity.OWN, Decimal(3), "mmol/l", own="Iron"),
    )
    assert told.measurements.rows == (
        (
            "CRP",
            "< 5",
            "0.5 mg/l, 5 Mar 2026",
            "1.5 mg/l, 3 Mar 2026",
            "2.5 mg/l (reference range: < 8), 1 Mar 2026",
        ),
        ("Iron", "", "3 mmol/l, 4 Mar 2026", "", ""),
        ("Temperature", "", "36.6 °C, 2 Mar 2026", "", ""),
    )


def test_an_empty_diary_says_of_everything_that_nothing_is_there(qapp):
    told = report()
    tables = (told.prescriptions, told.body.table, told.reactions, told.measurements)

    assert all(table.empty and not table.rows for table in tables)
    assert all(
        chapter.empty and not chapter.parts for chapter in told.chapters if chapter.title != "Months at a glance"
    )


@pytest.mark.parametrize(
    ("facts", "sentences"),
    [
        ((), 2),
        ((order("2026-03-01"),), 3),
        ((order("2026-03-01"), VisitQuestion("q1", at("2026-03-10 08:00"), "May I fly?")), 3),
        ((order("2026-03-01"), Note(at("2026-02-10 08:00"), "Before")), 3),
        ((Note(at("2026-03-10 08:00"), "A long walk"),), 0),
        ((order("2026-03-01"), answer("2026-03-10 08:00", Answer.MISSED)), 0),
        ((order("2026-03-01"), Pause(day("2026-02-20"), None, "", "")), 0),
        ((replace(RED, moment=at("2026-02-20 18:00")),), 0),
    ],
    ids=["nothing", "an order", "a question", "before", "a note", "an answer", "a pause", "a reaction since before"],
)
def test_where_nothing_was_recorded_the_report_says_so_and_nothing_else(qapp, facts, sentences):
    told = report(*facts, wanted=ReportChoice(MARCH.first, MARCH.last))

    assert len(told.nothing) == sentences
    if sentences:
        assert told.nothing[0] == "Nothing was recorded for these days."
        assert told.chapters == ()
        words = [line.words for line in in_words(told)]
        assert told.counts.title not in words
        assert told.measurements.empty not in words


def test_doses_of_which_nothing_is_known_are_counted_and_not_judged(qapp):
    told = report(order("2026-03-01"))
    assert told.nothing[1] == "30 dose(s) were due. The diary does not say whether they were given or missed."


def test_of_days_to_come_only_that_is_said(qapp):
    april = ReportChoice(day("2026-04-01"), day("2026-04-30"))
    assert report(order("2026-03-01"), wanted=april).nothing == ("These days are in the future.",)


def test_what_was_taken_out_again_is_still_told_where_nothing_else_is_there(qapp):
    old = entry(injection("2026-03-05 08:05", "2026-03-05 08:00"))
    gone = entry(Withdrawal(old.id, day("2026-03-05")), written="2026-03-20 10:00")
    told = report(changes=((old, gone),), wanted=ReportChoice(MARCH.first, MARCH.last))

    assert told.nothing
    assert [chapter.title for chapter in told.chapters] == ["Entered on a later day"]


# What follows


def test_what_is_to_be_asked_stands_on_the_first_page_and_where_nothing_is_there_is_room_for_it(qapp):
    asks = entry(VisitQuestion("q1", at("2026-01-10 08:00"), "May I fly? <b>\nOn which days?"))

    told = report(questions=(asks,))
    assert told.questions.each == ("May I fly? <b>\nOn which days?",)
    assert asks.fact.text in [line.words for line in in_words(told)]
    assert report().questions.each == ()
    assert report().questions.lines == 3


@pytest.mark.parametrize(
    ("holds", "titles"),
    [
        (frozenset(), []),
        ({ReportPart.DAYS}, ["Days that were different"]),
        ({ReportPart.PHOTOS}, []),
        (USUAL, ["Months at a glance", "Days that were different", "Reactions", "Entered on a later day"]),
        ({ReportPart.ALL}, ["Appendix: every dose", "Appendix: everything else, day by day"]),
    ],
)
def test_what_follows_is_what_is_wanted(qapp, holds, titles):
    told = report(Note(at("2026-03-10 08:00"), "A long walk"), wanted=replace(MARCH, holds=frozenset(holds)))
    assert [chapter.title for chapter in told.chapters] == titles


def test_the_time_line_shows_each_dose_on_its_day_and_what_lasted_below(qapp):
    told = report(
        order("2026-03-02", "08:00", "20:00"),
        *given(range(2, 4)),
        answer("2026-03-02 20:00", Answer.MISSED),
        RED,
        Attack(at("2026-02-26 10:00"), at("2026-03-02 10:00"), (AttackKind.BELLY,)),
        wanted=ReportChoice(day("2026-02-20"), day("2026-03-31"), frozenset({ReportPart.TIME_LINE})),
    )
    february, march = chapter(told, "Months at a glance").parts[0].months

    assert (february.label, march.label) == ("Feb", "Mar")
    assert february.days == ((),) * 28
    assert march.days[:4] == ((), ("tick", "cross"), ("tick", "gap"), ("gap", "gap"))
    assert february.stretches == ((SheetStretch("attack", 26, 28),),)
    assert march.stretches == ((SheetStretch("attack", 1, 2), SheetStretch("reaction", 10, 31)),)
    assert march.alt.startswith("March 2026: 2 given, ")
    assert "Reaction: Left thigh, front" in march.alt
    legend = chapter(told, "Months at a glance").legend
    assert [sign.shape for sign in legend] == ["tick", "gap", "cross", "dot", "reaction", "attack"]


def test_what_lasts_at_the_same_time_lies_in_lanes_of_its_own(qapp):
    other = replace(RED, id="r2", moment=at("2026-03-20 18:00"))
    told = report(RED, other, Pause(day("2026-03-01"), day("2026-03-05"), "", ""))
    (march,) = chapter(told, "Months at a glance").parts[0].months

    assert march.stretches == (
        (SheetStretch("stretch", 1, 5), SheetStretch("reaction", 10, 31)),
        (SheetStretch("reaction", 20, 31),),
    )


def test_what_happened_is_told_day_by_day_with_every_note_whole(qapp):
    note = "long " * 100
    told = report(
        Symptom(at("2026-03-03 09:00"), HEADACHE, "", Level.MILD, 90, note),
        Measurement(at("2026-03-03 07:00"), Quantity.WEIGHT, Decimal(60), "kg"),
        Note(at("2026-03-04 10:00"), note),
        Symptom(at("2026-04-03 09:00"), HEADACHE),
    )
    assert rows(told, "Appendix: everything else, day by day") == [
        ("Tue 3 Mar", f"Weight 60 kg at 07:00\nHeadache at 09:00, mild, 1 hour(s) 30 minute(s). {note}"),
        ("Wed 4 Mar", f"Note: {note}"),
    ]


def test_each_dose_has_a_row_with_what_became_of_it(qapp):
    told = report(
        order("2026-03-01", syringes=(100, 50)),
        injection("2026-03-01 08:05", "2026-03-01 08:00", batch="EX1", note="all well"),
        injection("2026-03-01 08:07", "2026-03-01 08:00", milligrams=50),
        injection("2026-03-03 00:10", "2026-03-02 08:00"),
        DoseAnswer(dose("2026-03-03 08:00"), Answer.SKIPPED_ON_ADVICE, "Fever"),
        injection("2026-03-04 21:00", spot=None),
        wanted=replace(MARCH, last=day("2026-03-04")),
    )
    spot = "Left thigh, front: upper inner spot"
    days = chapter(told, "Appendix: every dose").parts

    assert [table.title for table in days] == ["March 2026"]
    assert rows(told, "Appendix: every dose") == [
        ("Sun 1 Mar", "Given", "08:05", spot, "100 mg", "The person; batch EX1; all well"),
        ("Sun 1 Mar", "Given", "08:07", spot, "50 mg", "The person"),
        ("Mon 2 Mar", "Part given (100 of 150 mg)", "00:10, Tue 3 Mar", spot, "100 mg", "The person"),
        ("Mon 2 Mar", "Missing part: not recorded", "", "", "50 mg", ""),
        ("Tue 3 Mar", "Skipped on medical advice", "", "", "", "Fever"),
        ("Wed 4 Mar", "Not recorded", "", "", "", ""),
        ("Wed 4 Mar", "Extra injection", "21:00", "Spot not remembered", "100 mg", "The person"),
    ]
    assert days[0].marks == ("tick", "tick", "half", "gap", "skip", "gap", "")


def test_a_dose_that_is_still_to_come_has_no_row(qapp):
    told = report(order("2026-03-31", "08:00", "20:00"))
    assert [row[:2] for row in rows(told, "Appendix: every dose")] == [("Tue 31 Mar", "Due")]


def test_a_reaction_is_told_from_its_first_day_with_its_own_photos(qapp):
    photos = (Photo("r1", at("2026-03-11 18:00"), JPEG, 8, 6), Photo("other", at("2026-03-11 18:00"), JPEG, 8, 6))
    told = report(
        RED,
        ReactionAnswer("r1", at("2026-03-11 09:00"), Course.WORSE, Level.MODERATE, 35, "hot"),
        ReactionAnswer("r1", at("2026-03-14 09:00"), Course.HEALED),
        photos=tuple(map(entry, photos)),
    )
    (story,) = chapter(told, "Reactions").parts

    assert story.title == "Left thigh, front: upper outer spot, 10 Mar 2026 to 14 Mar 2026, 5 day(s)"
    assert story.table.rows == (
        ("Tue 10 Mar", "Redness, itching", "Mild", "2 cm", ""),
        ("Wed 11 Mar", "Worse", "Moderate", "3.5 cm", "hot"),
        ("Sat 14 Mar", "Healed", "", "", ""),
    )
    assert [(photo.caption, photo.width, photo.height) for photo in story.pictures] == [("11 Mar 2026", 8, 6)]
    assert story.pictures[0].alt.startswith("Photo of a reaction: Left thigh, front")


def test_a_reaction_that_healed_before_the_period_is_left_out(qapp):
    told = report(
        RED,
        ReactionAnswer("r1", at("2026-03-12 09:00"), Course.HEALED),
        Note(at("2026-03-20 10:00"), "A long walk"),
        wanted=replace(MARCH, first=day("2026-03-13")),
    )
    assert chapter(told, "Reactions").parts == ()


# What was entered later


def test_what_was_written_on_a_later_day_is_told_with_who_and_when(qapp):
    on_its_day = entry(injection("2026-03-02 08:05", "2026-03-02 08:00"), written="2026-03-02 20:00")
    after_midnight = entry(injection("2026-03-03 08:05", "2026-03-03 08:00"), written="2026-03-04 01:00")
    next_day = entry(answer("2026-03-04 08:00", Answer.MISSED), written="2026-03-05 09:00")

    assert rows(report(on_its_day, after_midnight, next_day), "Entered on a later day") == [
        ("4 Mar 2026", "Missed: the dose due at 08:00", "5 Mar 2026, 10:00, by Ada Example"),
    ]


def test_corrections_and_withdrawals_on_a_later_day_are_told_with_what_was_before(qapp):
    old = entry(injection("2026-03-02 08:05", "2026-03-02 08:00"), "old", "2026-03-02 09:00")
    new = entry(injection("2026-03-02 08:05", "2026-03-02 08:00", milligrams=50), "new", "2026-03-04 09:00", "old")
    gone = entry(injection("2026-03-03 20:00"), "gone", "2026-03-03 20:00")
    struck = entry(Withdrawal("gone", day("2026-03-03"), "Entered twice"), "struck", "2026-03-05 09:00")
    at_once = entry(replace(gone.fact, milligrams=40), "again", "2026-03-03 20:10", "gone")

    told = rows(report(new, changes=((gone, struck), (gone, at_once), (old, new))), "Entered on a later day")
    assert [(row[0], row[2]) for row in told] == [
        ("2 Mar 2026", "4 Mar 2026, 10:00, by Ada Example"),
        ("3 Mar 2026", "5 Mar 2026, 10:00, by Ada Example"),
    ]
    assert told[0][1] == "Changed: How much: was 100 mg, now 50 mg"
    assert told[1][1].startswith("Removed: Extra injection: 20:00")
    assert told[1][1].endswith("Reason: Entered twice")


def test_what_a_file_brought_in_is_one_line(qapp):
    brought = entry(BroughtIn("file", at("2026-03-20 09:00"), "MedTimer", "backup.json", 3), "file", "2026-03-20 08:00")
    found = [
        entry(fact, f"file-{number}", "2026-03-20 08:00")
        for number, fact in enumerate([*given(range(1, 4)), injection("2026-02-01 08:00")], 1)
    ]
    assert rows(report(*found, brought_in=(brought,)), "Entered on a later day") == [
        (
            "1 Mar 2026",
            "3 entries from 1 Mar 2026 to 3 Mar 2026, imported from MedTimer",
            "20 Mar 2026, 09:00, by Ada Example",
        ),
    ]


# Other languages


class _Arabic(QTranslator):
    """Sentences in a language that is read from right to left: here only the code of the language."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sentence: str, hint: str | None = None, n: int = -1) -> str | None:
        return "ar" if (context, sentence) == (CONTEXT, "en") else None


def test_a_sheet_is_read_as_the_language_of_its_sentences_is(qapp):
    arabic = _Arabic()
    QCoreApplication.installTranslator(arabic)
    try:
        told = report(Measurement(at("2026-03-05 09:00"), Quantity.CRP, Decimal(2), "mg/l", reference="< 5"))
    finally:
        QCoreApplication.removeTranslator(arabic)

    assert (told.language, told.right_to_left) == ("ar", True)
    assert told.measurements.rows[0][1] == "\u2066< 5\u2069"


def test_a_time_that_was_another_one_at_home_stands_there_with_its_place():
    abroad = at("2026-03-09 02:05", "America/New_York")
    told = report(
        order(),
        injection(abroad, "2026-03-09 08:00"),
        injection("2026-03-10 08:05", "2026-03-10 08:00"),
        injection(at("2026-03-11 08:05", "Europe/Vienna"), "2026-03-11 08:00"),
        Measurement(abroad, Quantity.TEMPERATURE, Decimal("37.5"), "°C"),
        here=now("2026-03-31 12:00", "America/New_York"),
    )

    (month,) = chapter(told, "Appendix: every dose").parts
    given = {row[0]: row[2] for row in month.rows if row[2]}
    assert given == {"Mon 9 Mar": "02:05 in New York", "Tue 10 Mar": "08:05", "Wed 11 Mar": "08:05"}
    tables = chapter(told, "Appendix: everything else, day by day").parts
    assert any("at 02:05 in New York" in word for table in tables for row in table.rows for word in row)
    assert told.as_of == "As of 31 Mar 2026, 12:00 in New York"
    (late, *_) = chapter(told, "Entered on a later day").parts[0].rows
    assert late[2].startswith("31 Mar 2026, 08:00 in New York, by ")


def test_a_dose_given_in_part_or_in_another_amount_is_counted_apart_and_its_rest_told(qapp):
    told = report(
        order("2026-03-01", syringes=(100, 50)),
        injection("2026-03-01 08:05", "2026-03-01 08:00"),
        DoseAnswer(dose("2026-03-01 08:00"), Answer.MISSED, "No more syringes"),
        injection("2026-03-02 08:05", "2026-03-02 08:00"),
        injection("2026-03-02 08:06", "2026-03-02 08:00"),
        wanted=replace(MARCH, last=day("2026-03-02")),
    )
    spot = "Left thigh, front: upper inner spot"

    assert {count.label: count.number for count in told.counts.each if count.number != "0"} == {
        "Part given": "1",
        "Given in a different amount": "1",
    }
    assert rows(told, "Appendix: every dose") == [
        ("Sun 1 Mar", "Part given (100 of 150 mg)", "08:05", spot, "100 mg", "The person"),
        ("Sun 1 Mar", "Missing part: missed", "", "", "50 mg", "No more syringes"),
        ("Mon 2 Mar", "Given in a different amount (200 of 150 mg)", "08:05", spot, "100 mg", "The person"),
        ("Mon 2 Mar", "Given in a different amount (200 of 150 mg)", "08:06", spot, "100 mg", "The person"),
    ]
