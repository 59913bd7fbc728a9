"""Two copies of one diary become one again, the same whichever is brought into which."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.entry import Withdrawal
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.merging.merge import Apart, Merged, WhyApart, in_order_of_writing, merge
from tests.diary.copies import Copy
from tests.facts import at, day, injection, person

DAY = day("2026-03-10")


def home():
    copy = Copy("home", "Ada Example")
    copy.write(person())
    copy.write(injection("2026-03-01 08:05", "2026-03-01 08:00"))
    return copy


def grandparents(copy):
    return Copy("away", "Ben Example", copy.records, copy.clock)


def test_every_entry_of_both_is_kept_once():
    mine = home()
    theirs = grandparents(mine)
    own = mine.write(Note(at("2026-03-02 09:00"), "At home"))
    other = theirs.write(Note(at("2026-03-02 09:00"), "Away"))

    merged = merge(mine.records, theirs.records)

    assert merged == Merged(in_order_of_writing((*mine.records, other)), (other,))
    assert own in merged.records


def test_bringing_the_same_copy_in_again_adds_nothing():
    mine = home()
    theirs = grandparents(mine)
    theirs.write(Note(at("2026-03-02 09:00"), "Away"))
    mine.bring_in(theirs)
    before = mine.records

    assert mine.bring_in(theirs).new == ()
    assert mine.records == before


def test_a_copy_for_a_diary_that_is_not_there_yet_is_all_new():
    mine = home()

    assert merge((), mine.records) == Merged(mine.records, mine.records)


def test_a_copy_that_lags_behind_takes_nothing_away():
    mine = home()
    behind = mine.records[:1]

    assert merge(mine.records, behind) == Merged(mine.records, ())


def refused(ours, theirs):
    apart = merge(ours, theirs)
    assert isinstance(apart, Apart)
    return apart.why


def test_the_diary_of_someone_else_is_refused():
    other = Copy("elsewhere", "Cy Example")
    other.write(person("Cy Example"))

    assert refused(home().records, other.records) is WhyApart.NOTHING_IN_COMMON


def test_an_entry_that_was_changed_and_sealed_anew_is_refused():
    mine = home()
    mine.write(Note(at("2026-03-02 09:00"), "After it"))
    first, second, third = mine.records
    changed = replace(second, by="Someone").sealed()

    assert refused(mine.records, (first, changed, third)) is WhyApart.ANOTHER_OF_THAT_ID


def test_an_entry_that_stands_twice_is_refused():
    mine = home()

    assert refused((), (*mine.records, mine.records[0])) is WhyApart.STANDS_TWICE


def test_an_entry_that_was_changed_after_it_was_written_is_refused():
    mine = home()
    theirs = grandparents(mine)
    wrong = replace(theirs.write(Note(at("2026-03-02 09:00"), "Away")), by="Someone")

    assert refused(mine.records, (*mine.records, wrong)) is WhyApart.CHANGED


def test_a_chain_with_a_hole_is_refused():
    mine = home()
    theirs = grandparents(mine)
    theirs.write(Note(at("2026-03-02 09:00"), "Lost"))
    last = theirs.write(Note(at("2026-03-02 10:00"), "Kept"))

    assert refused(mine.records, (*mine.records, last)) is WhyApart.ENTRY_BEFORE_MISSING


def test_what_was_written_last_alone_is_enough_where_the_rest_is_here():
    mine = home()
    theirs = grandparents(mine)
    theirs.write(Note(at("2026-03-02 09:00"), "Away"))
    mine.bring_in(theirs)
    last = theirs.write(Note(at("2026-03-02 10:00"), "Later"))

    assert merge(mine.records[::-1], theirs.records[1:]) == Merged(in_order_of_writing((*mine.records, last)), (last,))


@pytest.mark.parametrize(
    ("spoilt", "why"),
    [
        (lambda first, second: (first, replace(second, by="Someone")), WhyApart.CHANGED),
        (lambda first, second: (first, replace(second, device_seq=3).sealed()), WhyApart.ENTRY_BEFORE_MISSING),
    ],
)
def test_a_diary_that_is_itself_not_whole_takes_nothing_in(spoilt, why):
    mine = home()
    theirs = grandparents(mine)
    theirs.write(Note(at("2026-03-02 09:00"), "Away"))

    assert refused(spoilt(*mine.records), (theirs.records[0], theirs.records[-1])) is why


def test_a_changed_entry_of_another_device_is_refused_where_the_one_before_it_is_not_here():
    mine = home()
    theirs = grandparents(mine)
    first, second = (theirs.write(Note(at("2026-03-02 09:00"), word)) for word in ("one", "two"))
    changed = replace(first, by="Someone").sealed()

    assert refused(mine.records, (*mine.records, changed, second)) is WhyApart.ENTRY_BEFORE_MISSING


def test_a_correction_of_an_entry_that_neither_has_is_refused():
    mine = home()
    theirs = grandparents(mine)
    theirs.write(Withdrawal("nowhere", DAY))

    assert refused(mine.records, theirs.records) is WhyApart.REFERS_TO_MISSING


def test_a_correction_of_what_was_written_later_is_refused():
    *before, last = home().records
    forged = replace(last, replaces=last.id).sealed()

    assert refused((), (*before, forged)) is WhyApart.REFERS_AHEAD


@pytest.mark.parametrize("why", WhyApart)
def test_a_refusal_names_the_entry_where_it_is_a_single_one(why):
    assert str(Apart(why, "e1")) == f"entry e1: {why.value}"
    assert str(Apart(why)) == why.value


# What three computers can do: write, correct, withdraw, set the clock back, take in each other's copy.
COMPUTERS = ("home", "away", "school")
STEP = st.tuples(
    st.sampled_from(COMPUTERS),
    st.sampled_from(["write", "write", "correct", "withdraw", "bring in"]),
    st.integers(0, 40),
    st.integers(-90, 600),
)
HISTORIES = st.lists(STEP, max_size=24)


def lived(steps):
    """The copies after a history."""
    begun = home()
    copies = {name: Copy(name, f"{name} writer", begun.records, begun.clock) for name in COMPUTERS}
    for name, what, number, minutes in steps:
        copy = copies[name]
        about = copy.records[number % len(copy.records)]
        match what:
            case "write":
                copy.write(Note(at("2026-03-02 09:00"), f"{name} {number}"), minutes=minutes)
            case "correct":
                copy.write(Note(at("2026-03-02 09:00"), f"not {about.id}"), about.id, minutes)
            case "withdraw":
                copy.write(Withdrawal(about.id, day(about.day)), minutes=minutes)
            case "bring in":
                copy.bring_in(copies[COMPUTERS[number % len(COMPUTERS)]])
    return list(copies.values())


def whole(ours, theirs):
    merged = merge(ours, theirs)
    assert isinstance(merged, Merged), merged
    return merged.records


def holds_together(steps):
    """Raise AssertionError where three copies do not become one and the same diary."""
    a, b, c = (copy.records for copy in lived(steps))
    ab = whole(a, b)
    assert ab == whole(b, a)
    assert whole(ab, c) == whole(a, whole(b, c)) == whole(whole(c, a), b)
    assert whole(ab, b) == ab == whole(ab, ab)
    assert sorted(record.id for record in whole(ab, c)) == sorted({record.id for record in (*a, *b, *c)})
    assert {record.id: record for record in (*a, *b, *c)} == {record.id: record for record in whole(ab, c)}


@settings(max_examples=400, deadline=None)
@given(HISTORIES)
def test_the_order_of_bringing_in_makes_no_difference(steps):
    holds_together(steps)
