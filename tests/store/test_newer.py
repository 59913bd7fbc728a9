"""A newer version wrote in the diary: no damage. All of it is kept, and what is known of it is read."""

import json
from dataclasses import replace

import pytest

from kineret_gui.diary.entry import KINDS, Foreign, NewEntry, Withdrawal, as_written, kind_of, new_id, standing
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.store.codec import carried_over, encode
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.every_kind import FULL, SPARSE
from tests.facts import SPOT, day, injection, now, order, person
from tests.newer import (
    FIELD,
    VALUE,
    canonical,
    fields_of,
    with_a_field,
    with_a_field_in_each_part,
    with_a_word,
    with_another_shape,
)
from tests.store.diaries import add, begun, opened, problems, records_on_disk, tampering

EACH_KIND = {kind: next(fact for fact in FULL if kind_of(fact) == kind) for kind in KINDS}
ANSWERED = ("2026-03-10 08:05", "2026-03-10 08:00")


@pytest.fixture
def diary(path):
    return begun(path)


def written(diary, fact):
    """Write it, as the next version does. A withdrawal strikes something that is there."""
    if fact.withdraws:
        add(diary, injection("2026-03-02 08:05"), fact.withdraws)
    return add(diary, fact)


def body_on_disk(diary, entry):
    return next(record.body for record in records_on_disk(diary.path) if record.id == entry.id)


def test_every_kind_is_tried():
    assert set(EACH_KIND) == set(KINDS)


@pytest.mark.parametrize("more", [with_a_field, with_a_field_in_each_part])
@pytest.mark.parametrize("fact", [*FULL, *SPARSE], ids=kind_of)
def test_a_field_of_a_newer_version_is_kept_and_all_else_is_read(diary, fact, more):
    newer = more(fact)

    entry = written(diary, newer)

    assert problems(diary.path) == []
    assert (entry.fact, entry.beyond, entry.is_newer) == (fact, newer.body, True)
    assert body_on_disk(diary, entry) == newer.body
    if kind_of(fact) != "withdrawal":
        assert fact in [one.fact for one in opened(diary.path).standing(type(fact))]


@pytest.mark.parametrize("kind", [kind for kind in EACH_KIND if kind != "person"])
def test_a_field_that_holds_something_new_leaves_only_that_entry_unread(diary, kind):
    for field in fields_of(EACH_KIND[kind]):
        newer = with_another_shape(EACH_KIND[kind], field)
        if kind == "withdrawal":
            add(diary, injection("2026-03-02 08:05"), struck := new_id())
            newer = Foreign(newer.kind, newer.on, newer.body, struck)

        entry = add(diary, newer)

        assert (entry.fact, entry.is_newer) == (newer, True)
        assert body_on_disk(diary, entry) == newer.body
        assert entry not in diary.standing(KINDS[kind])
        if kind != "withdrawal":
            assert entry in diary.unread(KINDS[kind])
    assert problems(diary.path) == []


@pytest.mark.parametrize(
    ("fact", "field", "word"),
    [
        (injection(*ANSWERED), "given_by", "a nurse"),
        (injection(*ANSWERED), "milligrams", 150),
        (EACH_KIND["dose-answer"], "answer", "given at the clinic"),
        (EACH_KIND["person"], "name", {"given": "Ada"}),
        (EACH_KIND["prescription"], "rhythm", 3),
        (EACH_KIND["reaction"], "signs", ["redness", "a sign of tomorrow"]),
        (EACH_KIND["measurement"], "quantity", "vitamin D"),
        (EACH_KIND["due-clock"], "moment", {"at": "2026-03-10", "zone": "Europe/Berlin"}),
    ],
)
def test_a_word_of_a_newer_version_is_no_damage(diary, fact, field, word):
    entry = add(diary, with_a_word(fact, field, word))

    assert isinstance(entry.fact, Foreign)
    assert entry.fact.day == fact.day
    assert problems(diary.path) == []


def test_of_a_person_all_is_read_that_can_be(diary):
    """Without it nobody knows whose diary it is, and it cannot be opened."""
    for field in set(fields_of(EACH_KIND["person"])) - {"name", "since"}:
        newer = with_another_shape(EACH_KIND["person"], field)
        entry = add(diary, newer)

        default = getattr(person(), field)
        assert (entry.fact, entry.beyond) == (replace(EACH_KIND["person"], **{field: default}), newer.body)
        assert isinstance(entry.fact, Person)
        changed = add(diary, carried_over(replace(entry.fact, clinic_phone="112"), entry))
        assert field == "clinic_phone" or json.loads(changed.beyond)[field] == json.loads(newer.body)[field]
    for field in ("name", "since"):
        assert isinstance(add(diary, with_another_shape(EACH_KIND["person"], field)).fact, Foreign)
    assert problems(diary.path) == []


def test_a_newer_version_may_count_an_entry_for_another_day(diary):
    """What is known of it would put it on the day before."""
    newer = with_a_field(injection(*ANSWERED))
    entry = add(diary, Foreign(newer.kind, day("2026-03-11"), newer.body))

    assert entry.fact == Foreign("injection", day("2026-03-11"), newer.body)
    assert problems(diary.path) == []


def test_the_newest_that_can_be_read_are_found_behind_those_that_cannot(diary):
    read = [add(diary, injection(f"2026-03-0{n} 08:05")) for n in (1, 2, 3)]
    add(diary, with_a_word(injection("2026-03-09 08:05"), "given_by", "a nurse"))

    assert diary.newest(Injection, 2) == (read[2], read[1])
    assert diary.newest_injections_into([SPOT], 9) == tuple(reversed(read))
    assert diary.last_injections_into([SPOT]) == ()  # of the latest nobody here knows all


def test_an_order_comes_with_what_it_replaced_as_far_as_that_can_be_read(diary):
    first, second = add(diary, order("2026-03-02")), order("2026-03-02", "09:00")
    (newer,) = diary.add(NewEntry(new_id(), with_a_word(second, "rhythm", 3), first.id), now=now("2026-03-31 12:00"))
    add(diary, order("2026-03-02", "10:00"), replaces=newer.id)

    assert [one.fact for one in diary.standing(Prescription)[-1].before] == [first.fact]


def test_a_reaction_that_cannot_be_read_is_nobodys_story(diary):
    add(diary, with_a_word(EACH_KIND["reaction"], "level", "very much"))

    assert diary.reaction("r1") is None
    assert diary.unhealed_reactions(day("2026-03-31")) == ()
    assert diary.standing(Reaction) == ()


@pytest.mark.parametrize("said", [20260310, "soon", "2026-02-31", "0000-01-01", ["2026-03-10"], None])
def test_a_dose_that_is_named_in_another_way_asks_about_no_twins(path, said):
    begun(path)
    newer = with_a_word(injection(*ANSWERED), "answers", {"day": said, "time": "08:00:00"})
    for device in ("laptop", "phone"):
        add(opened(path, device), newer)

    assert opened(path).days_of_two_devices() == ()


def test_what_was_changed_afterwards_is_damage_and_no_news(diary):
    entry = add(diary, with_a_field(injection(*ANSWERED)))
    with tampering(diary.path) as outside:
        outside.execute("UPDATE entry SET body = replace(body, '\"milligrams\":100', '\"milligrams\":900')")

    assert problems(diary.path) == [f"entry {entry.id}: it was changed after it was written"]
    with pytest.raises(DiaryUnavailable, match="damaged"):
        diary.entry(entry.id)


# What strikes another entry through


def test_a_withdrawal_of_a_newer_version_strikes_what_it_names(diary):
    struck = add(diary, injection(*ANSWERED))
    wordy = with_a_field(Withdrawal(struck.id, struck.fact.day))
    other = add(diary, injection("2026-03-11 08:05"))
    silent = Foreign("withdrawal", other.fact.day, canonical({"entries": [other.id]}), other.id)
    of_another_kind = add(diary, injection("2026-03-12 08:05"))

    entries = [
        struck,
        other,
        of_another_kind,
        add(diary, wordy),
        add(diary, silent),
        add(diary, Foreign("erasure", day("2026-03-12"), "{}", of_another_kind.id)),
    ]

    assert problems(diary.path) == []
    assert diary.standing(Injection) == ()
    assert not any(diary.stands(one.id) for one in entries[:3])
    assert standing(entries) == ()


def test_an_entry_of_a_known_kind_that_strikes_another_is_no_entry_of_a_newer_version(diary):
    """It would be gone itself."""
    struck = add(diary, injection(*ANSWERED))
    newer = with_a_field(injection("2026-03-11 08:05"))
    entry = add(diary, Foreign(newer.kind, newer.on, newer.body, struck.id))

    assert problems(diary.path) == [f"entry {entry.id}: it withdraws another entry than it says"]


# Written again


def test_written_again_it_says_all_that_it_said(diary):
    entry = add(diary, with_a_field(injection(*ANSWERED)))

    again = add(diary, as_written(entry), replaces=entry.id)

    assert (again.fact, again.beyond) == (entry.fact, entry.beyond)
    assert as_written(add(diary, injection("2026-03-11 08:05"))) == injection("2026-03-11 08:05")


def test_what_is_changed_in_it_leaves_all_else_as_it_was(diary):
    old = add(diary, with_a_field_in_each_part(EACH_KIND["person"]))
    changed = person("Zoë", clinic_phone="+44 2", asked=old.fact.asked)

    new = add(diary, carried_over(changed, old))

    assert new.fact == changed
    assert f'"{FIELD}":{canonical(VALUE)}' in new.beyond
    assert carried_over(changed, new) != changed
    plain = add(diary, person())
    assert carried_over(changed, plain) == changed


def test_the_moment_of_a_newer_version_goes_with_it(diary):
    old = add(diary, with_a_field_in_each_part(injection(*ANSWERED)))
    changed = injection(*ANSWERED, note="more")

    new = add(diary, carried_over(changed, old))

    assert new.fact == changed
    assert new.beyond == with_a_field_in_each_part(changed).body
    assert encode(new.fact) == encode(changed)


def test_whose_diary_it_is_stands_though_a_newer_version_said_more(diary):
    add(diary, with_a_field(person("Ada Newer", "2026-03-05")))

    assert [one.fact.name for one in diary.newest(Person)] == ["Ada Newer"]
