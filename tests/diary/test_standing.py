"""Which entries stand: nothing is erased, and what was struck through no longer counts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.entry import KINDS, Fact, Foreign, Withdrawal, entry_of_kind, kind_of, new_id, standing
from kineret_gui.diary.facts.injection import Answer, Injection
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from tests.facts import answer, at, day, entry, injection, order, person

GIVEN = injection("2026-03-10 08:05")


def written(id: str, replaces: str | None = None):
    return entry(GIVEN, id, replaces=replaces)


def withdrawal(id: str, of: str):
    return entry(Withdrawal(of, day("2026-03-10")), id)


@pytest.mark.parametrize(
    ("entries", "stand"),
    [
        ([], []),
        ([written("a")], ["a"]),
        ([written("a"), written("b")], ["a", "b"]),
        ([written("a"), written("b", replaces="a")], ["b"]),
        ([written("b", replaces="a"), written("a")], ["b"]),
        ([written("a"), written("b", replaces="a"), written("c", replaces="b")], ["c"]),
        ([written("a"), written("b", replaces="a"), written("c", replaces="a")], ["b", "c"]),
        ([written("a"), withdrawal("w", of="a")], []),
        ([written("a"), withdrawal("w", of="a"), withdrawal("v", of="a")], []),
        ([written("a"), withdrawal("w", of="a"), withdrawal("v", of="w")], []),
        ([written("a"), withdrawal("w", of="a"), written("b", replaces="a")], ["b"]),
        ([written("a"), written("b", replaces="a"), withdrawal("w", of="b")], []),
        ([written("a"), withdrawal("w", of="elsewhere")], ["a"]),
        ([written("a", replaces="elsewhere")], ["a"]),
    ],
    ids=[
        "an empty diary",
        "one entry",
        "two entries",
        "a correction",
        "a correction read before what it corrects",
        "a correction of a correction",
        "two corrections of one entry",
        "a withdrawal",
        "a second withdrawal",
        "a withdrawal is not withdrawn",
        "a withdrawn entry written again",
        "a withdrawn correction does not bring back what it corrected",
        "a withdrawal of an entry that is not here",
        "a correction of an entry that is not here",
    ],
)
def test_what_was_struck_through_no_longer_stands(entries, stand):
    assert [entry.id for entry in standing(entries)] == stand


@st.composite
def histories(draw):
    """Entries that replace and withdraw earlier ones at random."""
    entries = []
    for n in range(draw(st.integers(0, 30))):
        earlier = draw(st.integers(0, n - 1)) if n else None
        act = draw(st.sampled_from(["write", "replace", "withdraw"])) if n else "write"
        if act == "withdraw":
            entries.append(withdrawal(str(n), of=str(earlier)))
        else:
            entries.append(written(str(n), replaces=str(earlier) if act == "replace" else None))
    return entries


@settings(max_examples=500, deadline=None)
@given(histories(), st.randoms(use_true_random=False))
def test_the_entries_that_stand_are_those_of_a_page_with_a_pencil(entries, random):
    page = {}
    for written in entries:  # a slow model: write each line, then cross out the line it speaks of
        page[written.id] = not isinstance(written.fact, Withdrawal)
        crossed = written.fact.entry if isinstance(written.fact, Withdrawal) else written.replaces
        if crossed is not None:
            page[crossed] = False
    read = random.sample(entries, len(entries))

    assert [entry.id for entry in standing(entries)] == [id for id, stands in page.items() if stands]
    assert {entry.id for entry in standing(read)} == {id for id, stands in page.items() if stands}


def test_every_kind_of_fact_has_a_name_of_its_own():
    facts: list[Fact] = [
        person(),
        order(),
        GIVEN,
        answer("2026-03-10 08:00", Answer.MISSED),
        PlaceRest("belly", at("2026-03-10 08:00")),
        PlaceInUse("belly", at("2026-03-10 08:00")),
        Withdrawal("a", day("2026-03-10")),
    ]

    assert [kind_of(fact) for fact in facts] == [
        "person",
        "prescription",
        "injection",
        "dose-answer",
        "place-rest",
        "place-in-use",
        "withdrawal",
    ]
    assert all(isinstance(fact, KINDS[kind_of(fact)]) for fact in facts)


def test_a_fact_of_a_later_version_keeps_its_kind_and_its_day():
    mood = Foreign("mood", day("2026-03-10"), '{"mood":"good"}')

    assert (kind_of(mood), mood.day) == ("mood", day("2026-03-10"))


def test_a_withdrawal_counts_for_the_day_of_the_entry_it_strikes():
    assert Withdrawal("a", day("2026-03-10")).day == day("2026-03-10")


def test_a_withdrawal_for_a_reason_that_cannot_be_shown_is_refused():
    with pytest.raises(ValueError, match="the reason is longer than 4000"):
        Withdrawal("a", day("2026-03-10"), "x" * 4001)
    with pytest.raises(ValueError, match="the day: the year 1900"):
        Withdrawal("a", day("1900-03-10"))


def test_no_two_entries_get_the_same_id():
    assert len({new_id() for _ in range(1000)}) == 1000


def test_an_entry_is_found_by_its_kind_alone():
    given = written("a")

    assert entry_of_kind(given, Injection) is given
    assert entry_of_kind(given, Note) is None
    assert entry_of_kind(None, Injection) is None
