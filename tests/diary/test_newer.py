"""Entries in which a newer version wrote what this one cannot read."""

from dataclasses import replace

from kineret_gui.diary.entry import (
    Entry,
    Fact,
    Foreign,
    Withdrawal,
    as_written,
    standing,
    unread_and_more,
    withdrawn_by,
)
from tests.facts import day, entry, injection

GIVEN = injection("2026-03-10 08:05")
BODY = '{"and":"more"}'


def test_an_entry_is_newer_where_it_says_more_or_cannot_be_read():
    assert not entry(GIVEN).is_newer
    assert replace(entry(GIVEN), beyond=BODY).is_newer
    assert entry(Foreign("weather", day("2026-03-10"), BODY)).is_newer


def test_it_is_written_again_as_it_was_written():
    assert as_written(entry(GIVEN)) == GIVEN
    assert as_written(replace(entry(GIVEN), beyond=BODY)) == Foreign("injection", day("2026-03-10"), BODY)


def test_it_is_counted_how_many_cannot_be_read_and_of_how_many_more_is_known():
    entries: list[Entry[Fact]] = [
        entry(GIVEN),
        replace(entry(GIVEN), beyond=BODY),
        entry(Foreign("weather", day("2026-03-10"), BODY)),
    ]

    assert unread_and_more(entries) == (1, 1)
    assert unread_and_more([]) == (0, 0)


def test_it_strikes_through_what_is_noted_beside_it():
    struck = entry(GIVEN, "struck")
    erasure = entry(Foreign("erasure", day("2026-03-10"), BODY, "struck"))
    weather = entry(Foreign("weather", day("2026-03-10"), BODY))

    assert standing([struck, erasure, weather]) == (weather,)
    assert standing([struck, weather]) == (struck, weather)
    assert withdrawn_by(GIVEN) is None
    assert withdrawn_by(Withdrawal("struck", day("2026-03-10"))) == "struck"
