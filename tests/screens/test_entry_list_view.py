"""The list of entries: what each wish shows, newest first, and where a line leads."""

from dataclasses import replace

import pytest

from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.facts.site import PlaceRest
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.diary.rules.period import Period
from kineret_gui.diary.rules.search import words_in
from kineret_gui.screens.framework.entry_rows import EntryListRow, with_unique_titles
from kineret_gui.screens.framework.routes.injections import AnswerDose
from kineret_gui.screens.framework.routes.review import ShowDay, ShowEntry
from kineret_gui.screens.review.entry_filter import EntryCategory, EntryFilter, category_name
from kineret_gui.screens.review.entry_list_rows import Reader, entry_rows
from kineret_gui.screens.review.entry_list_view import (
    EntryListView,
    SearchResults,
    result_message,
    with_filter,
    with_results,
    without_rows,
)
from kineret_gui.wording.people import signed
from tests.facts import answer, at, day, dose, entry, injection, now, order, person

FIRST, LAST = day("2026-03-02"), day("2026-03-08")
READER = Reader(now("2026-03-08 07:00"), 180, "Ada Example", can_write=True)


def by(name, entry):
    return replace(entry, by=name)


ENTRIES = [
    entry(order("2026-03-02"), "order"),
    entry(Pause(day("2026-03-07"), day("2026-03-07"), "Fever", "Clinic"), "pause"),
    entry(person(since="2026-03-02"), "person"),
    entry(injection("2026-03-02 08:05", "2026-03-02 08:00", batch="EX-7"), "given", "2026-03-02 07:05"),
    entry(injection("2026-03-02 21:00"), "extra", "2026-03-02 20:00"),
    entry(answer("2026-03-03 08:00", Answer.MISSED), "missed", "2026-03-05 09:00"),
    by("Grandmother", entry(answer("2026-03-04 08:00", Answer.SKIPPED_ON_ADVICE), "skipped")),
    entry(PlaceRest("buttock-left", at("2026-03-05 08:00"), "Sore"), "rest"),
    by("Grandmother", entry(injection("2026-03-07 02:00", "2026-03-05 08:00"), "late")),
    entry(Note(at("2026-03-06 10:00"), "Journée à l'école"), "note", "2026-03-06 11:00"),
    by("Grandmother", entry(Symptom(at("2026-03-06 11:00"), own="Étourdie", note="In the car"), "symptom")),
]


def rows(wanted=EntryCategory.ALL, entries=ENTRIES, reader=READER, words="", by=""):
    return entry_rows(entries, FIRST, LAST, EntryFilter(wanted, by, words_in(words)), reader)


def key(route):
    """What a route is about: the id of an entry, the key of a dose, a day."""
    match route:
        case ShowEntry(entry):
            return entry
        case AnswerDose(dose):
            return dose_key(dose)
        case ShowDay(day):
            return day.isoformat()


def leads(*given, **wish):
    return [key(row.route) for row in rows(*given, **wish)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (
            EntryCategory.ALL,
            [
                "pause",
                "2026-03-06 08:00",
                "symptom",
                "note",
                "late",
                "rest",
                "skipped",
                "missed",
                "extra",
                "given",
                "person",
                "order",
            ],
        ),
        (EntryCategory.INJECTIONS, ["late", "extra", "given"]),
        (EntryCategory.RECORDED, ["given"]),
        (EntryCategory.LATE, ["late"]),
        (EntryCategory.NOT_RECORDED, ["2026-03-06 08:00"]),
        (EntryCategory.MISSED, ["missed"]),
        (EntryCategory.SKIPPED, ["skipped"]),
        (EntryCategory.PAUSED, ["2026-03-07"]),
        (EntryCategory.IN_HOSPITAL, []),
        (EntryCategory.NOTES, ["symptom", "note"]),
        (EntryCategory.SYMPTOMS, ["symptom"]),
        (EntryCategory.ORDERS, ["pause", "order"]),
        (EntryCategory.RESTS, ["rest"]),
        (EntryCategory.ENTERED_LATER, ["symptom", "late", "skipped", "missed"]),
    ],
)
def test_each_wish_shows_its_lines_newest_first(wanted, expected):
    assert leads(wanted) == expected


def test_a_dose_that_was_injected_after_all_is_no_longer_missed():
    after_all = [*ENTRIES, entry(injection("2026-03-03 09:00", "2026-03-03 08:00"))]
    assert leads(EntryCategory.MISSED, after_all) == []


def test_an_entry_bears_the_mark_of_its_dose():
    shapes = {key(row.route): row.shape for row in rows()}
    assert (shapes["given"], shapes["missed"], shapes["extra"], shapes["order"]) == ("tick", "cross", "none", "none")


def test_a_dose_of_two_syringes_is_one_line_that_leads_to_its_day():
    two = entry(order("2026-03-02", syringes=(100, 50)))
    given = [entry(injection(f"2026-03-02 08:0{n}", "2026-03-02 08:00", milligrams=100 // n)) for n in (1, 2)]
    (line,) = rows(EntryCategory.RECORDED, [two, *given])
    assert line.route == ShowDay(day("2026-03-02"))


def test_who_only_reads_is_led_to_the_day_and_asked_nothing():
    (asked,) = rows(EntryCategory.NOT_RECORDED)
    (read,) = rows(EntryCategory.NOT_RECORDED, reader=replace(READER, can_write=False))
    assert (asked.route, read.route) == (AnswerDose(dose("2026-03-06 08:00")), ShowDay(day("2026-03-06")))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("etourdie", ["symptom"]),
        ("ECOLE journee", ["note"]),
        ("ex-7", ["given"]),
        ("car", ["symptom"]),
        ("buttock", ["rest"]),
        ("fever", ["pause"]),
        ("grandmother", ["symptom", "late", "skipped"]),
        ("monday 2 march extra", ["extra"]),
        ("not recorded", ["2026-03-06 08:00"]),
        ("école thigh", []),
    ],
)
def test_words_are_looked_for_in_all_that_is_said_and_written(words, expected):
    assert leads(words=words) == expected


def test_wishes_combine():
    assert leads(by="Grandmother") == ["symptom", "late", "skipped"]
    assert leads(EntryCategory.SYMPTOMS, by="Grandmother", words="car") == ["symptom"]
    assert leads(EntryCategory.SYMPTOMS, by="Ada Example") == []
    assert leads(EntryCategory.LATE, by="Grandmother") == ["late"]
    assert leads(EntryCategory.NOT_RECORDED, by="Grandmother") == []


def test_who_wrote_a_line_is_said_where_it_is_not_the_person_whose_diary_it_is():
    signed_by = {key(row.route): row.detail.partition("\n")[2] for row in rows()}
    assert (signed_by["given"], signed_by["skipped"]) == ("", "Entered by Grandmother")


def test_each_writer_is_named_once():
    several = [by(name, ENTRIES[3]) for name in ("Grandmother", "Ada Example", "Grandmother", "A nurse")]
    assert signed("Told", several, "Ada Example") == "Told\nEntered by Grandmother\nEntered by A nurse"


def test_what_was_entered_later_says_how_much_later():
    details = {key(row.route): row.detail for row in rows(EntryCategory.ENTERED_LATER)}
    assert "Entered 2 day" in details["missed"]


def test_a_note_is_shown_where_notes_are_wished_for():
    assert "In the car" in rows(EntryCategory.NOTES)[0].detail


def test_lines_that_read_the_same_are_numbered():
    line = EntryListRow(ShowEntry("a"), "none", "quiet", "Monday", "Told")
    assert [row.title for row in with_unique_titles([line, replace(line, route=ShowEntry("b"))])] == [
        "Monday",
        "Monday (2)",
    ]


def test_writers_can_be_chosen_only_where_several_wrote():
    alone = with_filter(EntryListView(), EntryFilter(), None, ["Ada Example"], LAST)
    several = with_filter(
        EntryListView(), EntryFilter(writer="Grandmother"), None, ["Grandmother", "Ada Example"], LAST
    )
    assert (alone.writer, several.writer) == ("", "Entered by: Grandmother")
    assert [(row.words, row.chosen) for row in several.writers] == [
        ("Everyone", False),
        ("Grandmother", True),
        ("Ada Example", False),
    ]


def test_days_can_be_chosen_and_those_that_the_page_was_opened_with_are_among_them():
    week = Period(FIRST, LAST)
    view = with_filter(EntryListView(), EntryFilter(EntryCategory.MISSED, period=week), week, ["Ada Example"], LAST)
    assert (view.kind, view.period) == ("Show: Missed", "Days: 2 Mar to 8 Mar 2026")
    assert [(row.words, row.chosen) for row in view.periods] == [
        ("The whole diary", False),
        ("March 2026", False),
        ("February 2026", False),
        ("2 Mar to 8 Mar 2026", True),
    ]
    assert [row.words for row in view.kinds] == [
        category_name(category) for category in EntryCategory if category is not EntryCategory.NEWER
    ]


@pytest.mark.parametrize(
    ("number", "wish", "is_looking", "said"),
    [
        (0, EntryFilter(), True, "Looking further back…"),
        (0, EntryFilter(), False, "Nothing found in the diary."),
        (0, EntryFilter(period=Period(FIRST, LAST)), False, "Nothing found in these days."),
        (4, EntryFilter(), False, "4 found"),
    ],
)
def test_it_is_said_what_was_found(number, wish, is_looking, said):
    assert result_message(number, wish, is_looking) == said


def search(number, is_over, there_is_more=False):
    lines = [EntryListRow(ShowEntry(str(n)), "none", "quiet", f"Line {n}", "") for n in range(number)]
    return SearchResults(lines, is_over, there_is_more)


def test_rows_stay_until_as_many_are_found_again_or_the_search_ends():
    shown = with_results(EntryListView(), search(3, is_over=True), EntryFilter())
    assert (len(shown.rows), shown.message) == (3, "3 found")
    assert len(with_results(shown, search(1, is_over=False), EntryFilter()).rows) == 3
    assert len(with_results(shown, search(4, is_over=False), EntryFilter()).rows) == 4
    assert len(with_results(shown, search(1, is_over=True), EntryFilter()).rows) == 1


def test_nothing_is_said_to_be_found_while_there_is_more():
    more = with_results(EntryListView(), search(30, is_over=True, there_is_more=True), EntryFilter())
    assert (more.message, more.there_is_more) == ("", True)
    anew = with_results(without_rows(more), search(0, is_over=False), EntryFilter())
    assert (anew.rows, anew.message, anew.there_is_more) == ((), "Looking further back…", False)
