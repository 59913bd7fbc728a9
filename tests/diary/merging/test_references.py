"""An entry that replaces or withdraws another one was written after it, in whatever order the copies came together."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.merging.references import referring_ahead, says_whose_it_is
from kineret_gui.diary.record import FIRST_HASH, Record


def record(id: str, device: str, number: int, replaces: str | None = None, withdraws: str | None = None) -> Record:
    unsealed = Record(id, "note", "2026-03-01", "{}", "", "Ada", device, number, replaces, withdraws, FIRST_HASH, "")
    return unsealed.sealed()


def named(*records: Record) -> list[str]:
    return [found.id for found in referring_ahead(records)]


def test_what_refers_to_what_was_there_is_as_it_should_be():
    assert named() == []
    assert named(record("a", "laptop", 1), record("b", "laptop", 2, replaces="a")) == []
    assert named(record("a", "laptop", 1), record("b", "laptop", 2, withdraws="a")) == []


def test_of_two_computers_the_clocks_have_no_say():
    """The tablet corrects what the laptop wrote third, and the laptop what the tablet wrote then."""
    laptop = [record("a", "laptop", 1), record("b", "laptop", 2), record("c", "laptop", 3)]
    tablet = [record("d", "tablet", 1, replaces="c")]
    assert named(*tablet, *laptop, record("e", "laptop", 4, withdraws="d")) == []


def test_an_entry_that_replaces_itself_or_one_that_came_later_is_named():
    assert named(record("a", "laptop", 1, replaces="a")) == ["a"]
    assert named(record("a", "laptop", 1, withdraws="b"), record("b", "laptop", 2)) == ["a"]


def test_two_that_replace_each_other_are_both_named():
    both = record("a", "laptop", 1, replaces="b"), record("b", "tablet", 1, replaces="a")
    assert named(*both) == ["a", "b"]


def test_one_that_only_refers_to_what_stands_behind_a_circle_is_not_named():
    circle = [record("a", "laptop", 1, replaces="b"), record("b", "laptop", 2)]
    assert named(*circle, record("c", "tablet", 1, replaces="b")) == ["a"]


def test_a_circle_over_three_computers_is_named_whole_and_what_waits_for_it_is_not():
    circle = [record("a", "one", 1, replaces="b"), record("b", "two", 1, replaces="c")]
    circle += [record("c", "three", 1, withdraws="a", replaces="b")]
    assert named(*circle, record("d", "four", 1, replaces="e"), record("e", "five", 1, replaces="a")) == ["a", "c", "b"]


def test_what_is_not_there_is_no_circle():
    assert named(record("a", "laptop", 1, replaces="elsewhere")) == []


ONE = st.tuples(st.sampled_from("xyz"), *(st.none() | st.integers(0, 8) for _ in range(2)))


@st.composite
def some_records(draw: st.DrawFn) -> list[Record]:
    written: dict[str, int] = {}
    found = []
    for place, (device, replaces, withdraws) in enumerate(draw(st.lists(ONE, max_size=9))):
        written[device] = written.get(device, 0) + 1
        ids = [None if at is None else f"e{at}" for at in (replaces, withdraws)]
        found.append(record(f"e{place}", device, written[device], *ids))
    return draw(st.permutations(found))


def slowly(records: list[Record]) -> set[str]:
    """The entries that refer to something for which they, or what came before them on their device, had to be there."""
    by_id = {one.id: one for one in records}
    before = {(one.device, one.device_seq): one.id for one in records}

    def needs(id: str) -> set[str]:
        one = by_id[id]
        needed = {one.replaces, one.withdraws, before.get((one.device, one.device_seq - 1))}
        return {other for other in needed if other in by_id}

    def all_needs(id: str) -> set[str]:
        found: set[str] = set()
        ahead = [id]
        while ahead:
            for other in needs(ahead.pop()) - found:
                found.add(other)
                ahead.append(other)
        return found

    return {
        one.id
        for one in records
        for said in (one.replaces, one.withdraws)
        if said in by_id and (one.id == said or one.id in all_needs(said))
    }


@settings(max_examples=300, deadline=None)
@given(some_records())
def test_it_agrees_with_looking_at_every_way_there_is(records):
    found, wrong = set(named(*records)), slowly(records)

    assert bool(found) == bool(wrong)
    assert found <= wrong


def test_whose_diary_it_is_is_said_by_a_person_that_stands():
    me, other = replace(record("me", "laptop", 1), kind="person"), record("note", "laptop", 2)
    later = replace(record("later", "laptop", 3, replaces="me"), kind="person")
    assert says_whose_it_is([me, other])
    assert says_whose_it_is([me, other, later])
    assert not says_whose_it_is([other])
    assert not says_whose_it_is([me, record("gone", "laptop", 2, withdraws="me")])
    assert not says_whose_it_is([me, record("instead", "laptop", 2, replaces="me")])
