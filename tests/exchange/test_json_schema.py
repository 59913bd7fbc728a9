"""The published schema of a diary in JSON: up to date, true of every export, and of nothing else."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from kineret_gui.actions.write_demo import write_demo
from kineret_gui.diary.entry import KINDS, Foreign
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.json_schema import diary_schema, write_schema
from tests.every_kind import FULL, SPARSE
from tests.exchange.test_every_field import exported, named
from tests.facts import day, figure
from tests.newer import with_a_field_in_each_part

PUBLISHED = Path(__file__).parents[2] / "docs" / "kineret-diary.schema.json"
VALIDATOR = Draft202012Validator(diary_schema(), format_checker=FormatChecker())


def faults(file: bytes) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(json.loads(file))]


def test_the_published_schema_is_that_of_the_types():
    assert PUBLISHED.read_bytes() == write_schema(), "renew it: .venv/bin/python packaging/diary_schema.py"


def test_it_is_a_schema():
    Draft202012Validator.check_schema(diary_schema())


@pytest.mark.parametrize("fact", [*FULL, *SPARSE], ids=named)
def test_a_file_with_any_fact_fits(fact):
    record = json.loads(exported(fact))
    record["entries"][0]["withdraws"] = fact.entry if type(fact).__name__ == "Withdrawal" else None

    assert faults(json.dumps(record).encode()) == []


def test_an_entry_of_a_newer_version_fits():
    assert faults(exported(Foreign("mood", day("2026-03-10"), '{"how":["well",1]}'))) == []


@pytest.mark.parametrize("fact", FULL[:-1], ids=named)
def test_a_fact_of_which_a_newer_version_says_more_fits(fact):
    assert faults(exported(with_a_field_in_each_part(fact))) == []


def test_the_diary_of_the_invented_person_fits(tmp_path):
    with closing(write_demo(tmp_path / "demo.diary", figure(), day("2026-03-10"), 60, 18)) as diary:
        records: list[Record] = list(diary.records())

    assert len({record.kind for record in records}) > 10
    assert faults(run_task(writing_json(records))) == []


FILE = exported(FULL[4])  # an injection


def changed(**fields: Any) -> bytes:
    file = json.loads(FILE)
    file["entries"][0] |= fields
    return json.dumps(file).encode()


def with_fact(**fields: Any) -> bytes:
    fact = json.loads(FILE)["entries"][0]["fact"]
    return changed(fact={name: value for name, value in (fact | fields).items() if value != "gone"})


BROKEN = {
    "another format": FILE.replace(b'"kineret-diary"', b'"kitchen-diary"'),
    "a newer version": FILE.replace(b'"version":1', b'"version":2'),
    "a version in words": FILE.replace(b'"version":1', b'"version":"1"'),
    "an unknown field": FILE.replace(b'"version"', b'"mood":1,"version"'),
    "an entry with an unknown field": changed(mood="good"),
    "an entry without a writer": FILE.replace(b'"by":"Ada Example",', b""),
    "a day that is none": changed(day="2026-02-31"),
    "a time without its zone": changed(written_at="2026-03-31T10:00:00.000"),
    "a hash that is none": changed(hash="none"),
    "a fact as text": changed(fact=json.dumps({})),
    "a fact of another kind": changed(kind="photo"),
    "an injection that withdraws": changed(withdraws="e0"),
    "a withdrawal that withdraws nothing": changed(
        kind="withdrawal", fact={"entry": "e0", "on": "2026-03-10"}, withdraws=None
    ),
    "milligrams in words": with_fact(milligrams="100"),
    "half a milligram": with_fact(milligrams=50.5),
    "nobody's hand": with_fact(given_by="nobody"),
    "no moment": with_fact(moment="gone"),
    "a moment without its zone": with_fact(moment={"at": "2026-03-10T08:05:00+01:00"}),
}


@pytest.mark.parametrize("file", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_does_not_fit(file):
    assert faults(FILE) == []
    assert faults(file)


@pytest.mark.parametrize("kind", KINDS)
def test_an_entry_of_every_kind_needs_what_that_kind_needs(kind):
    assert faults(changed(kind=kind, fact={}, withdraws="e0" if kind == "withdrawal" else None))
