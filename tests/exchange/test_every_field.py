"""Nothing that a person wrote down is left out: every field of every fact goes into the export and comes back."""

import io
import json
from dataclasses import fields

import pytest

from kineret_gui.actions.import_entries import Imported, import_entries
from kineret_gui.diary.entry import KINDS, kind_of
from kineret_gui.diary.record import FIRST_HASH, Record
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.json_import import reading_json
from kineret_gui.store.codec import decode, encode
from tests.every_kind import FULL, SPARSE
from tests.exchange.every_field import changed, paths, says_something
from tests.store.diaries import add, all_that_stands, begun, opened

EXAMPLES = (*FULL, *SPARSE)
EXCLUDED = {"Symptom": {"own"}, "Measurement": {"own", "route"}, "Prescription": {"rhythm", "weekdays"}}
# Of each kind and field one that says something, the full example first.
EVERY_PATH = [
    (fact, path) for (_, path), fact in {(type(f), path): f for f in reversed(EXAMPLES) for path in paths(f)}.items()
]


def exported(fact):
    """A file that holds this one fact."""
    record = Record(
        id="e1",
        kind=kind_of(fact),
        day=fact.day.isoformat(),
        body=encode(fact),
        written_at="2026-03-31T10:00:00.000Z",
        by="Ada Example",
        device="laptop",
        device_seq=1,
        replaces=None,
        withdraws=None,
        previous_hash=FIRST_HASH,
        hash="",
    )
    return run_task(writing_json([record.sealed()]))


def imported(file):
    (record,) = run_task(reading_json(io.BytesIO(file)))
    assert record.is_intact
    return decode(record.kind, record.body, record.day)


def named(what):
    if isinstance(what, tuple):
        return ".".join(map(str, what))
    return type(what).__name__


def test_every_kind_of_fact_has_a_full_example():
    assert {kind_of(fact) for fact in FULL} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_field_says_something_in_some_example(kind):
    silent = {
        field.name
        for field in fields(kind)
        if not any(says_something(field, getattr(fact, field.name)) for fact in EXAMPLES if isinstance(fact, kind))
    }

    assert not silent, f"{kind.__name__}: give {silent} a value in tests/every_kind.py"


@pytest.mark.parametrize("fact", FULL, ids=named)
def test_a_full_example_leaves_out_only_what_excludes_another_field(fact):
    silent = {field.name for field in fields(fact) if not says_something(field, getattr(fact, field.name))}

    assert silent <= EXCLUDED.get(type(fact).__name__, set())


@pytest.mark.parametrize(("fact", "path"), EVERY_PATH, ids=named)
def test_a_changed_field_changes_the_export_and_comes_back(fact, path):
    other = changed(fact, path)
    before, after = exported(fact), exported(other)

    assert other != fact
    assert said(json.loads(before), path) != said(json.loads(after), path)
    assert (imported(before), imported(after)) == (fact, other)


def said(file, path):
    """What stands in the file under that field."""
    value = file["entries"][0]["fact"]
    for name in path:
        value = value[name]
    return value


def test_fields_deep_inside_are_among_those_that_were_changed():
    deep = {(type(fact).__name__, *path) for fact, path in EVERY_PATH}

    assert deep >= {
        ("Reaction", "after", "day_starts"),
        ("Attack", "ended", "zone"),
        ("Injection", "answers", "time"),
        ("DailySymptoms", "ratings", 1, "scale"),
    }


def test_a_diary_with_every_kind_of_fact_comes_back_from_its_file(tmp_path):
    diary = begun(tmp_path / "ada.diary")
    for fact in FULL[:-1]:
        add(diary, fact)
    file = run_task(writing_json(diary.records()))
    back = tmp_path / "back.diary"

    assert import_entries(back, run_task(reading_json(io.BytesIO(file))), "phone", "Ada Example") == Imported(
        len(FULL) + 1, 0
    )
    assert all_that_stands(opened(back)) == all_that_stands(diary)
    assert run_task(writing_json(opened(back).records())) == file
