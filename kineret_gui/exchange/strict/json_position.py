"""The position of something in a JSON text. Only asked once a text is refused: it reads the text a second time."""

import json
import re
from collections.abc import Iterator

from kineret_gui.diary.phrase import Phrase

_TEXT = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?'
_NUMBERS = re.compile(rf'{_TEXT}|(?P<number>[^\s"\[\]{{}}:,]++)', re.DOTALL)
_BRACKETS = re.compile(rf"{_TEXT}|(?P<bracket>[\[\]{{}}])", re.DOTALL)
_KEYS = re.compile(rf"(?P<key>{_TEXT})\s*+:|{_TEXT}|(?P<bracket>[\[\]{{}}])", re.DOTALL)


def place(text: str, offset: int) -> str:
    """`line 3, column 12`, both from one, of an offset in characters."""
    line_begins = text.rfind("\n", 0, offset) + 1
    return Phrase("line %1, column %2", text.count(chr(10), 0, offset) + 1, offset - line_begins + 1)


def of_number(text: str, written: str) -> int:
    """The offset of the first number, or of a word in its stead, that begins as `written`."""
    matches = (match for match in _NUMBERS.finditer(text) if (match["number"] or "").startswith(written))
    return next((match.start() for match in matches), len(text))


def of_key_again(text: str) -> int:
    """The offset of the first key that stands in its object already."""
    return next((begins for begins, key, before in _keys(text) if key in before), len(text))


def of_key_beyond(text: str, most: int) -> int:
    """The offset of the first key that is one too many for its object."""
    return next((begins for begins, _, before in _keys(text) if len(before) >= most), len(text))


def of_depth(text: str, deepest: int) -> int:
    """The offset of the first bracket that is nested more deeply."""
    depth = 0
    for match in _BRACKETS.finditer(text):
        if bracket := match["bracket"]:
            depth += 1 if bracket in "{[" else -1
            if depth > deepest:
                return match.start()
    return len(text)


def _keys(text: str) -> Iterator[tuple[int, str, set[str]]]:
    """The offset of each key, what it means, and the keys that stand in its object before it."""
    within: list[set[str]] = [set()]  # the keys of each object and list within which we are
    for match in _KEYS.finditer(text):
        if key := match["key"]:
            decoded = _meaning(key)
            yield match.start(), decoded, within[-1]
            within[-1].add(decoded)
        elif (bracket := match["bracket"]) and bracket in "{[":
            within.append(set())
        elif bracket:
            within.pop()


def _meaning(key: str) -> str:
    return str(json.loads(key, strict=False)) if "\\" in key else key[1:-1]
