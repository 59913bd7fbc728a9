"""The list of entries: what each choice shows, newest first, and where a line leads."""

import pytest

from kineret_gui.diary.injection import Answer
from kineret_gui.diary.site import PlaceRest
from kineret_gui.screens.review.entry_list_view import Wanted, choices, entry_rows
from tests.facts import answer, at, day, entry, injection, now, order, person

FIRST, LAST = day("2026-03-02"), day("2026-03-06")
ENTRIES = [
    entry(order("2026-03-02"), "order"),
    entry(person(since="2026-03-02"), "person"),
    entry(injection("2026-03-02 08:05", "2026-03-02 08:00"), "given"),
    entry(injection("2026-03-02 21:00"), "extra"),
    entry(answer("2026-03-03 08:00", Answer.MISSED), "missed"),
    entry(answer("2026-03-04 08:00", Answer.SKIPPED_ON_ADVICE), "skipped"),
    entry(PlaceRest("buttock-left", at("2026-03-05 08:00"), "Sore"), "rest"),
]


def rows(wanted, entries=ENTRIES):
    return entry_rows(entries, FIRST, LAST, wanted, now("2026-03-06 07:00"), 180)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (
            Wanted.ALL,
            ["2026-03-05 08:00", "rest", "skipped", "missed", "extra", "given", "person", "order"],
        ),
        (Wanted.INJECTIONS, ["extra", "given"]),
        (Wanted.NOT_RECORDED, ["2026-03-05 08:00"]),
        (Wanted.MISSED, ["missed"]),
        (Wanted.SKIPPED, ["skipped"]),
        (Wanted.ORDERS, ["order"]),
        (Wanted.RESTS, ["rest"]),
    ],
)
def test_each_choice_shows_its_entries_newest_first(wanted, expected):
    assert [row.entry or row.dose for row in rows(wanted)] == expected


def test_a_dose_that_was_injected_after_all_is_no_longer_missed():
    after_all = [*ENTRIES, entry(injection("2026-03-03 09:00", "2026-03-03 08:00"))]
    assert rows(Wanted.MISSED, after_all) == []


def test_an_entry_bears_the_mark_of_its_dose():
    shapes = {row.entry: row.shape for row in rows(Wanted.ALL)}
    assert (shapes["given"], shapes["missed"], shapes["extra"], shapes["order"]) == ("tick", "cross", "none", "none")


def test_one_choice_is_chosen():
    assert [row.key for row in choices(Wanted.MISSED) if row.chosen] == ["missed"]
    assert [row.words for row in choices(Wanted.ALL)][:2] == ["All", "Injections"]
