"""A diary as a JSON file: out and back without a change, and nothing else let in."""

import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.diary.record import FIRST_HASH, Record
from kineret_gui.diary.task import run_task
from kineret_gui.exchange import json_import
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.json_import import LARGEST, NotADiaryFile, reading_json

BODY = '{"batch":"","given_by":"myself","milligrams":100,"note":"Ærø\\n注射","spot":null}'


def record(number: int, device: str = "laptop", minute: int = 0, **more: Any) -> Record:
    usual = {
        "id": f"{device}-{number}",
        "kind": "injection",
        "day": "2026-03-10",
        "body": BODY,
        "written_at": f"2026-03-10T07:{minute:02}:00.000Z",
        "by": "Ada Example",
        "replaces": None,
        "withdraws": None,
        "previous_hash": FIRST_HASH,
        "hash": "",
    }
    return Record(device=device, device_seq=number, **(usual | more)).sealed()


FIRST, SECOND = record(1), record(2, minute=5, replaces="laptop-1")
FILE = run_task(writing_json([FIRST, SECOND]))


def changed(**fields: Any) -> bytes:
    """The file with a changed last entry."""
    file = json.loads(FILE)
    file["entries"][-1] |= fields
    return json.dumps(file).encode()


def test_records_come_back_as_they_were():
    assert run_task(reading_json(io.BytesIO(FILE))) == (FIRST, SECOND)
    assert all(record.is_intact for record in run_task(reading_json(io.BytesIO(FILE))))


def test_writing_what_was_read_gives_the_same_bytes():
    assert run_task(writing_json(run_task(reading_json(io.BytesIO(FILE))))) == FILE


def test_the_order_in_which_records_are_given_changes_nothing():
    assert run_task(writing_json([SECOND, FIRST])) == FILE


def test_spaces_and_line_ends_in_the_file_change_nothing():
    assert run_task(reading_json(io.BytesIO(json.dumps(json.loads(FILE), indent=4).encode()))) == (FIRST, SECOND)


def test_the_file_names_its_format_and_version_and_keeps_one_entry_a_line():
    lines = FILE.decode().splitlines()

    assert lines[0] == '{"format":"kineret-diary","version":1,"entries":['
    assert [json.loads(line.rstrip(","))["id"] for line in lines[1:-1]] == ["laptop-1", "laptop-2"]
    assert lines[-1] == "]}"


def test_lines_that_changed_places_in_the_file_are_read_in_the_order_of_writing():
    file = json.loads(FILE)
    file["entries"].reverse()

    assert run_task(reading_json(io.BytesIO(json.dumps(file).encode()))) == (FIRST, SECOND)


def test_a_fact_stands_in_the_file_as_json_and_not_as_text_in_quotes():
    assert json.loads(FILE)["entries"][0]["fact"] == json.loads(BODY)


def test_an_empty_diary_is_a_file_too():
    assert run_task(reading_json(io.BytesIO(run_task(writing_json([]))))) == ()


def test_entries_of_two_devices_stand_in_the_order_in_which_they_were_written():
    phone = record(1, "phone", minute=3)

    assert run_task(reading_json(io.BytesIO(run_task(writing_json([phone, SECOND, FIRST]))))) == (FIRST, phone, SECOND)


def test_entries_of_a_device_keep_their_order_when_its_clock_was_set_back():
    before, after = record(1, minute=30), record(2, minute=10)
    phone = record(1, "phone", minute=20)

    assert run_task(reading_json(io.BytesIO(run_task(writing_json([after, before, phone]))))) == (phone, before, after)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["laptop", "phone"]),
            st.integers(0, 59),
            st.dictionaries(st.text(max_size=5), st.text() | st.integers(-(2**63), 2**64 - 1) | st.none()),
        ),
        max_size=8,
    )
)
def test_whatever_a_diary_holds_comes_back_and_gives_the_same_bytes(written):
    records = []
    for number, (device, minute, fact) in enumerate(written, start=1):
        body = json.dumps(fact, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        records.append(record(number, device, minute, body=body))
    file = run_task(writing_json(records))

    assert sorted(run_task(reading_json(io.BytesIO(file))), key=lambda r: r.device_seq) == [
        replace(r, body=body) for r, body in zip(records, map(_as_written, records), strict=True)
    ]
    assert run_task(writing_json(run_task(reading_json(io.BytesIO(file))))) == file


def _as_written(record: Record) -> str:
    """The body with its keys in the order of their bytes in UTF-8, which is the order on disk."""
    fact = json.loads(record.body)
    ordered = {key: fact[key] for key in sorted(fact, key=str.encode)}
    return json.dumps(ordered, ensure_ascii=False, separators=(",", ":"))


REFUSED = {
    "nothing": (b"", "Expecting value"),
    "no JSON": (b"Dear diary", "Expecting value"),
    "truncated": (FILE[:-10], "line 3: the file ends too early"),
    "truncated between two entries": (FILE[: FILE.rindex(b"\n{") + 1], "line 3: the file ends too early"),
    "truncated in its first line": (FILE[:20], "Expecting|Unterminated"),
    "a line without end": (FILE.replace(b'"by"', b'"by"' + b" " * 5_000_000, 1), "line 2: it is too long"),
    "without its end": (FILE[: FILE.rindex(b"]")], "line 4.*ends too early"),
    "a comma too few": (FILE.replace(b"},\n", b"}\n"), "line 3: the diary does not end here"),
    "a comma too many": (FILE.replace(b"}\n]", b"},\n]"), "line 4"),
    "two files in one": (FILE + FILE, "line 5: there is something after the end"),
    "not UTF-8": (FILE.replace(b"Ada", b"\xff\xfe"), "utf-8"),
    "UTF-16": (FILE.decode().encode("utf-16"), "utf-8"),
    "byte order mark": (b"\xef\xbb\xbf" + FILE, "BOM"),
    "a list": (b"[]", "Expected `object`, got `array`"),
    "a number": (b"5", "Expected `object`, got `int`"),
    "no format": (b"{}", "not a Kineret diary"),
    "another format": (FILE.replace(b"kineret-diary", b"kitchen-diary"), "not a Kineret diary"),
    "no version": (FILE.replace(b'"version":1,', b""), "which version"),
    "version 0": (FILE.replace(b'"version":1', b'"version":0'), "which version"),
    "newer version": (FILE.replace(b'"version":1', b'"version":2'), "format 2.*up to format 1. Use the newer version"),
    "version in words": (FILE.replace(b'"version":1', b'"version":"1"'), "Expected `int`"),
    "version that is true": (FILE.replace(b'"version":1', b'"version":true'), "Expected `int`"),
    "no entries": (b'{"format":"kineret-diary","version":1}', "missing required field `entries`"),
    "entries that are none": (b'{"format":"kineret-diary","version":1,"entries":[7]}', "Expected `object`"),
    "unknown field": (FILE.replace(b'"version"', b'"mood":1,"version"'), "unknown field `mood`"),
    "unknown field of an entry": (changed(mood="good"), "unknown field `mood`"),
    "missing field of an entry": (
        FILE.replace(b'"by":"Ada Example",', b"", 1),
        "missing required field `by`",
    ),
    "duplicate key": (FILE.replace(b'"version"', b'"version":1,"version"'), "'version' appears twice"),
    "duplicate key in a fact": (FILE.replace(b'"spot"', b'"note":"","spot"'), "'note' appears twice"),
    "NaN": (FILE.replace(b'"milligrams":100', b'"milligrams":NaN'), "NaN is not a number"),
    "Infinity": (FILE.replace(b'"milligrams":100', b'"milligrams":-Infinity'), "-Infinity is not a number"),
    "number without end": (FILE.replace(b"100", b"9" * 5000), "4300 digits"),
    "100,000 brackets": (b"[" * 100_000, "nested too deeply"),
    "100,000 closed brackets": (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
    "100,000 brackets in a fact": (FILE.replace(b"100", b"[" * 100_000 + b"]" * 100_000), "line 2: it has more"),
    "40,000 brackets in a fact": (FILE.replace(b"100", b"[" * 40_000 + b"]" * 40_000), "line 2: .*too deeply"),
    "a million brackets": (b"[]," * 1_000_001, "more than 1000000 values"),
    "lone surrogate in a fact": (FILE.replace(b'"milligrams"', b'"\\ud800"'), "surrogates not allowed"),
    "lone surrogate in a name": (
        changed(by="\ud800"),
        "the name of the person who entered it contains a control character",
    ),
    "control character in an id": (changed(id="a\x1b[31m"), "the id contains a control character"),
    "an id of many words": (changed(id="x" * 81), "the id is longer"),
    "no id": (changed(id=""), "the id is empty"),
    "no kind": (changed(kind=""), "the kind is empty"),
    "no device": (changed(device=""), "the device is empty"),
    "a fact that is no object": (changed(fact=[1]), "Expected `object`, got `array`"),
    "a fact as text": (changed(fact=BODY), "Expected `object`, got `str`"),
    "a number that is true": (changed(device_seq=True), "Expected `int`"),
}


@pytest.mark.parametrize(("content", "reason"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_diary_is_refused_with_the_reason(content, reason):
    with pytest.raises(NotADiaryFile, match=reason):
        run_task(reading_json(io.BytesIO(content)))


def test_the_reason_is_one_line_that_can_be_shown_whatever_stands_in_the_file():
    with pytest.raises(NotADiaryFile) as refused:
        run_task(reading_json(io.BytesIO(changed(**{"red \x1b[31m\n\u202e" + "x" * 1000: 1}))))

    assert str(refused.value).isprintable()
    assert len(str(refused.value)) <= 300


def test_no_more_entries_are_read_than_a_diary_holds(monkeypatch):
    monkeypatch.setattr(json_import, "MOST_ENTRIES", 2)

    assert run_task(reading_json(io.BytesIO(FILE))) == (FIRST, SECOND)
    with pytest.raises(NotADiaryFile, match="more than 2 entries"):
        run_task(reading_json(io.BytesIO(run_task(writing_json([FIRST, SECOND, record(3)])))))


def test_line_ends_of_another_system_change_nothing():
    assert run_task(reading_json(io.BytesIO(FILE.replace(b"\n", b"\r\n")))) == (FIRST, SECOND)


def test_four_thousand_photos_can_come_back():
    photo = record(1, kind="photo", body=json.dumps({"jpeg": "A" * 110_000}, separators=(",", ":")))

    assert len(run_task(writing_json([photo]))) * 4000 < LARGEST
    assert f"{LARGEST // 1024 // 1024} MiB" == "512 MiB"


@pytest.fixture
def largest(monkeypatch):
    """A smaller bound: half a gibibyte would keep the tests waiting."""
    monkeypatch.setattr(json_import, "LARGEST", 2 * 1024 * 1024)
    return json_import.LARGEST


def test_a_file_that_is_too_large_is_refused_before_it_is_read(largest):
    with pytest.raises(NotADiaryFile, match="larger than 2 MiB"):
        run_task(reading_json(io.BytesIO(b"[" * (largest + 1))))


def test_a_file_that_is_just_not_too_large_is_read(largest):
    assert run_task(reading_json(io.BytesIO(FILE + b" " * (largest - len(FILE))))) == (FIRST, SECOND)


def test_a_hundred_thousand_keys_of_which_one_stands_twice_are_refused_at_once():
    keys = "".join(f'"{n}":0,' for n in range(100_000))

    with pytest.raises(NotADiaryFile, match="'99999' appears twice"):
        run_task(reading_json(io.BytesIO(f'{{{keys}"99999":1}}'.encode())))


@pytest.mark.parametrize(
    ("old", "new"), [("100", "105"), ("100", "1e999"), ("Ada Example", "Eve Example"), ("myself", "nobody")]
)
def test_an_entry_that_was_changed_by_hand_is_no_longer_intact(old, new):
    records = run_task(reading_json(io.BytesIO(FILE.replace(old.encode(), new.encode()))))

    assert not any(record.is_intact for record in records)
