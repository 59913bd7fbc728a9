"""JSON files that were damaged, tampered with or made to hurt, each from a good one and a number."""

import json
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from hypothesis import strategies as st

_Path = tuple[str | int, ...]

_INTRUDERS = (
    b"NaN", b"-Infinity", b"1e999", b"9" * 5000, b"9007199254740993", b"-1", b"0.1e-400", b"true", b"null",
    b'"\\ud800"', b'"\\u0000"', b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"[" * 3000, b'{"a":' * 500,
    b'"', b"\\", b",", b"{", b"}", b"[", b"]", b":", b"\n", b"\r", "＝注\u202e😀".encode(),
)  # fmt: skip
_OTHERS: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**53, 2**63, 10**400, 0.5, -1e308, float("nan"), float("inf"),
    "", " ", "x" * 5000, "\ud800", "\0", "\u202eabc", "a\r\nb\tc", "100 mg", "NaN", "１００", "[", '{"a":', "\\ud800",
    "2026-02-30 25:61:61", "9999-12-31 23:59:59", "0001-01-01 00:00", "9999-12-31T23:59:59.999Z", "Europe", "../..",
    [], {}, [[]], {"": None}, [None] * 50, {"medicine": None}, {"version": -1, "list": [None]},
)  # fmt: skip


def mutations(files: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    """Mutated copies of good files."""
    return st.builds(mutated, st.sampled_from(files), st.integers(0, 2**64))


def mutated(good: bytes, seed: int) -> bytes:
    """One copy of a good file with one to four changes, of its values, its bytes, or both."""
    random = Random(seed)
    content = good
    if random.random() < 0.7:
        content = _restructured(content, random)
    if random.random() < 0.4 or content == good:
        for _ in range(random.randint(1, 3)):
            content = random.choice(_BYTE_CHANGES)(content, random)
    return content


def _restructured(content: bytes, random: Random) -> bytes:
    """With other values, keys or rows; some of what Python writes then is no JSON, and is meant not to be."""
    file = json.loads(content)
    for _ in range(random.randint(1, 4)):
        path = random.choice([*_paths(file)])
        file = _changed(file, path, random.choice(_CHANGES), random)
    return json.dumps(file, ensure_ascii=random.random() < 0.5, indent=random.choice((None, 2))).encode(
        "utf-8", "surrogatepass"
    )


def _paths(value: Any, path: _Path = ()) -> list[_Path]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(deeper for step, inner in steps for deeper in _paths(inner, (*path, step)))]


def _changed(value: Any, path: _Path, change: Callable[[Any, Random], Any], random: Random) -> Any:
    if not path:
        return change(value, random)
    copy = value.copy()
    copy[path[0]] = _changed(value[path[0]], path[1:], change, random)
    return copy


def _other(_: Any, random: Random) -> Any:
    return random.choice(_OTHERS)


def _lost(value: Any, random: Random) -> Any:
    """Without one of its keys or rows."""
    if isinstance(value, dict) and value:
        lost = random.choice([*value])
        return {key: inner for key, inner in value.items() if key != lost}
    return value[1:] if isinstance(value, list | str) else None


def _renamed(value: Any, random: Random) -> Any:
    if not isinstance(value, dict) or not value:
        return {"x": value}
    old = random.choice([*value])
    return {random.choice(("", "\ud800", old.upper(), old * 99)) if key == old else key: v for key, v in value.items()}


def _more(value: Any, random: Random) -> Any:
    return value * random.randint(2, 30) if isinstance(value, list | str) else [value]


def _as_text(value: Any, _: Random) -> Any:
    """As JSON within the JSON, or as a text in the stead of a number."""
    return json.dumps(value)


def _deep(value: Any, random: Random) -> Any:
    for _ in range(random.choice((3, 60, 70, 300))):
        value = [value] if random.random() < 0.5 else {"list": value}
    return value


def _shuffled(value: Any, random: Random) -> Any:
    """With its values on each other's places."""
    if isinstance(value, dict):
        return dict(zip(value, random.sample([*value.values()], len(value)), strict=True))
    return random.sample(value, len(value)) if isinstance(value, list) else value


def _nudged(value: Any, random: Random) -> Any:
    if type(value) is int:
        return value + random.choice((-1, 1, -(2**40), 2**40, 10**25)) if random.random() < 0.5 else value * 1000
    if isinstance(value, str) and value:
        at = random.randrange(len(value))
        return value[:at] + random.choice(("", "9", "-", ":", "Z", "\u0660", "&#58;", '"')) + value[at + 1 :]
    return _other(value, random)


_CHANGES = (_other, _other, _other, _nudged, _nudged, _nudged, _lost, _renamed, _more, _as_text, _deep, _shuffled)


def _slice(content: bytes, random: Random) -> tuple[int, int]:
    begin = random.randrange(len(content) + 1)
    return begin, min(len(content), begin + random.choice((1, 2, 5, 40, 400)))


def _cut_off(content: bytes, random: Random) -> bytes:
    return content[: random.randrange(len(content) + 1)]


def _left_out(content: bytes, random: Random) -> bytes:
    begin, end = _slice(content, random)
    return content[:begin] + content[end:]


def _doubled(content: bytes, random: Random) -> bytes:
    begin, end = _slice(content, random)
    return content[:end] + content[begin:]


def _moved(content: bytes, random: Random) -> bytes:
    begin, end = _slice(content, random)
    rest = content[:begin] + content[end:]
    at = random.randrange(len(rest) + 1)
    return rest[:at] + content[begin:end] + rest[at:]


def _flipped(content: bytes, random: Random) -> bytes:
    changed = bytearray(content or b"x")
    for _ in range(random.choice((1, 1, 8))):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _intruded(content: bytes, random: Random) -> bytes:
    begin, end = _slice(content, random)
    return content[:begin] + random.choice(_INTRUDERS) + content[random.choice((begin, end)) :]


def _encoded(content: bytes, random: Random) -> bytes:
    return content.decode("utf-8", "replace").encode(
        random.choice(("utf-8-sig", "utf-16", "utf-32", "latin-1", "utf-7")), "replace"
    )


_BYTE_CHANGES = (_cut_off, _left_out, _doubled, _moved, _flipped, _flipped, _intruded, _intruded, _encoded)
