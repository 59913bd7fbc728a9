"""One name of a computer in two places, as after a backup was restored: both branches become one diary again."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.entry import Withdrawal
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.merging.merge import Apart, Merged, WhyApart, merge
from kineret_gui.diary.merging.same_entry import are_one, marked, plainly
from tests.diary.branched import WHAT, agrees_with_the_friend, holds_together, lived_at_random, told
from tests.diary.copies import Copy
from tests.facts import at, day, person

DAY = day("2026-03-10")
STEP = st.tuples(st.integers(0, 4), st.sampled_from(WHAT), st.integers(0, 40), st.integers(-90, 600))
HISTORIES = st.lists(STEP, max_size=30)


def note(text):
    return Note(at("2026-03-02 09:00"), text)


def home():
    copy = Copy("home", "Ada Example")
    copy.write(person())
    written(copy, "before")
    return copy


def as_id(copy, written, id):
    copy.records = (*copy.records[:-1], replace(written, id=id).sealed())
    return copy.records[-1]


def written(copy, text, id=None):
    return as_id(copy, copy.write(note(text)), id or text)


def restored_and_continued():
    """What this computer wrote, and what it wrote after a backup was restored."""
    lost = home()
    again = Copy("home", "Ada Example", lost.records, lost.clock)
    written(lost, "lost")
    written(again, "again")
    return lost, again


def test_what_was_written_before_and_after_a_restored_backup_becomes_one():
    lost, again = restored_and_continued()

    for ours, theirs in ((lost, again), (again, lost)):
        merged = merge(ours.records, theirs.records)
        assert isinstance(merged, Merged)
        assert set(ours.records) < set(merged.records)
        assert set(told(merged.records)) == {"the person", "before", "lost", "again"}
        holds_together(merged.records)


def test_the_second_branch_is_a_device_of_its_own_with_the_name_of_the_first_in_it():
    lost, again = restored_and_continued()

    (new,) = lost.bring_in(again).new

    assert new.device != "home"
    assert plainly(new.device) == "home"
    assert (new.device_seq, new.by) == (1, "Ada Example")


def test_what_is_written_later_on_both_branches_comes_behind_each():
    lost, again = restored_and_continued()
    carer = Copy("carer", "Ben Example", lost.records, lost.clock)
    carer.bring_in(again)
    written(again, "again 2")
    written(lost, "lost 2")
    for _ in range(2):
        carer.bring_in(again)
        carer.bring_in(lost)

    assert set(told(carer.records)) == {"the person", "before", "lost", "again", "lost 2", "again 2"}
    assert len({record.device for record in carer.records}) == 2
    holds_together(carer.records)


def test_brought_in_from_both_sides_nothing_stands_twice():
    lost, again = restored_and_continued()
    lost.bring_in(again)
    again.bring_in(lost)
    before = lost.records, again.records

    assert lost.bring_in(again).new == again.bring_in(lost).new == ()
    assert (lost.records, again.records) == before


def test_a_branch_that_forks_again_becomes_two():
    lost, again = restored_and_continued()
    third = Copy("home", "Ada Example", again.records, again.clock)
    written(again, "again 2")
    written(third, "third")
    lost.bring_in(again)
    lost.bring_in(third)

    assert set(told(lost.records)) == {"the person", "before", "lost", "again", "again 2", "third"}
    holds_together(lost.records)


def test_a_correction_and_a_withdrawal_on_a_branch_keep_pointing_at_what_they_were_about():
    lost, again = restored_and_continued()
    as_id(again, again.write(note("corrected"), "again"), "corrected")
    as_id(again, again.write(Withdrawal("before", DAY, "struck")), "struck")
    lost.bring_in(again)

    assert told(lost.records)["corrected"] == ("again",)
    assert told(lost.records)["struck"] == ("before", "before")


def the_form_that_was_in_the_backup():
    """A half-filled form was in the backup, too, and was saved a second time in other words."""
    first = home()
    second = Copy("home", "Ada Example", first.records, first.clock)
    written(first, "first", "form")
    written(second, "second", "form")
    return first, second


def test_a_form_saved_in_both_copies_is_two_entries():
    first, second = the_form_that_was_in_the_backup()
    first.bring_in(second)
    second.bring_in(first)

    assert told(first.records) == told(second.records)
    assert first.bring_in(second).new == second.bring_in(first).new == ()
    assert len(told(first.records)) == 4


def test_what_is_about_one_of_the_two_stays_about_it_in_every_copy():
    first, second = the_form_that_was_in_the_backup()
    as_id(second, second.write(Withdrawal("form", DAY, 'struck "entry":"form"')), "struck")
    carer = Copy("carer", "Ben Example", second.records, second.clock)
    as_id(carer, carer.write(note("corrected"), "form"), "corrected")
    as_id(carer, carer.write(ConfirmedDistinct("before", "form", DAY)), "apart")
    first.bring_in(carer)
    (apart,) = (record for record in first.records if record.kind == "told-apart")

    said = told(first.records)
    assert said['struck "entry":"form"'] == ("second", "second")
    assert said["corrected"] == ("second",)
    assert next(said[text] for text in said if text.startswith("apart")) == ("before", "second")
    assert not first.bring_in(carer).new
    assert told(carer.bring_in(first).records) == said
    assert are_one(apart, next(record for record in carer.records if record.kind == "told-apart"))
    holds_together(first.records)


def test_two_branches_in_one_file_become_one_diary():
    """Exports of both were joined by hand."""
    lost, again = restored_and_continued()
    both = (*lost.records, again.records[-1])

    assert told(Copy("new", "Cy Example").bring_in(Copy("x", "x", both)).records).keys() == {
        "the person",
        "before",
        "lost",
        "again",
    }


def test_the_names_of_branches_and_entries_are_never_too_long():
    assert len(marked("x" * 80, "0" * 16)) == 80
    assert plainly(marked("x", "0" * 16)) == "x"
    assert marked(marked("x", "0" * 16), "1" * 16) == marked("x", "1" * 16)


def test_an_id_of_which_no_other_can_be_made_is_refused():
    first = home()
    second = Copy("home", "Ada Example", first.records, first.clock)
    written(first, "first", "f" * 80)
    written(second, "second", "f" * 80)

    assert merge(first.records, second.records) == Apart(WhyApart.ANOTHER_OF_THAT_ID, "f" * 80)


@settings(max_examples=60, deadline=None)
@given(HISTORIES)
def test_whatever_was_restored_copied_and_continued_all_of_it_is_there(steps):
    agrees_with_the_friend(steps)


@pytest.mark.parametrize("seed", range(12))
def test_after_a_long_history_all_of_it_is_there(seed):
    agrees_with_the_friend(lived_at_random(seed, 80))
