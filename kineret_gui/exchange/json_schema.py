"""The JSON Schema of a diary as a JSON file, made from the types that a diary is made of."""

import inspect
import json
from typing import Any

import msgspec

from kineret_gui.diary.entry import KINDS, Withdrawal
from kineret_gui.exchange.json_export import FORMAT, VERSION, JsonEntry, JsonFile

_HERE = "#/$defs/{name}"
_Schema = dict[str, Any]
_WHOLE = """A whole diary, history included, in the order of writing.

This is what this version writes. A newer one may put more into a fact, or other words; an entry of it is kept word for
word, so that a file of this version may hold it, too."""


def write_schema() -> bytes:
    """The schema (JSON Schema 2020-12) as it is published: the same types always give the same bytes."""
    return json.dumps(diary_schema(), indent=1, ensure_ascii=False).encode() + b"\n"


def diary_schema() -> _Schema:
    """Return what a file may hold.

    A kind that this version does not know may hold anything, and a fact more than it knows.
    """
    (file, *facts), types = msgspec.json.schema_components([JsonFile, *KINDS.values()], ref_template=_HERE)
    known = {name: _with_clean_description(schema) for name, schema in types.items()}
    known[JsonEntry.__name__]["additionalProperties"] = False
    whole = known.pop(file["$ref"].removeprefix(_HERE.format(name="")))
    whole["properties"] |= {"format": {"const": FORMAT}, "version": {"const": VERSION}}
    known[JsonEntry.__name__]["allOf"] = [_of_kind(kind, fact) for kind, fact in zip(KINDS, facts, strict=True)]
    whole |= {"title": "A Kineret diary", "description": _WHOLE, "additionalProperties": False}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **whole, "$defs": dict(sorted(known.items()))}


def _with_clean_description(schema: _Schema) -> _Schema:
    if "description" in schema:
        schema["description"] = inspect.cleandoc(schema["description"])
    return schema


def _of_kind(kind: str, fact: _Schema) -> _Schema:
    """Return what holds of an entry of a kind. Only a withdrawal names an entry that it withdraws."""
    withdraws = "string" if KINDS[kind] is Withdrawal else "null"
    return {
        "if": {"properties": {"kind": {"const": kind}}},
        "then": {"properties": {"fact": fact, "withdraws": {"type": withdraws}}},
    }
