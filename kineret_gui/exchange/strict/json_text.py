"""JSON as others wrote it, taken strictly: numbers that are numbers, keys once, no depth that exhausts anything.

Line ends and tabs inside a text are let through, as some programs write them unescaped; nothing else is forgiven.
No number passes through floating point.
"""

import json
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from kineret_gui.diary.phrase import Phrase
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.strict import json_position
from kineret_gui.exchange.strict.json_position import place

DEEPEST = 64  # brackets in brackets
# So that no file of the size that is allowed fills the memory with empty brackets, or with keys.
MOST_VALUES = 750_000
MOST_KEYS = 1000  # of one object
GREATEST = 2**53  # of a whole number: beyond it, programs that count in floating point lose digits
MOST_EXPONENT = 30  # of ten, either way
MOST_DIGITS = 40  # characters of a number that is not whole

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# The escapes of a text that is JSON: a whole pair is passed over at once, so that what is left of one stands out.
_ESCAPE = re.compile(r"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|(?P<unfit>u[dD][89a-fA-F]..|u0000)|.)")


class _Refused(Exception):
    """The reason for which a text is refused, and how to find the place in it."""

    def __init__(self, why: Phrase, find: Callable[[str], int]) -> None:
        super().__init__(why)
        self.why, self.find = why, find


def parse_json(content: bytes, largest: int) -> Any:
    """Objects as dict, lists as list, numbers as int or Decimal, and str, bool, None.

    largest  bytes; a larger file is refused unread

    Raises FileRefused with one line that says where in the file and why.
    """
    text = _text(content, largest)
    try:
        value = _loaded(text)
        _check_depth(value)
        _check_characters(text)
    except json.JSONDecodeError as error:
        raise _broken(text, error) from None
    except _Refused as refused:
        refused.with_traceback(None)  # its frames hold what was read so far
        raise FileRefused("%1: %2", place(text, refused.find(text)), refused.why) from None
    return value


def _text(content: bytes, largest: int) -> str:
    if len(content) > largest:
        raise FileRefused("it is larger than %1 MiB", largest // 1024 // 1024)
    if content.startswith(_UTF_16):
        raise FileRefused("line 1: the text is UTF-16. Save the file as UTF-8")
    if sum(content.count(mark) for mark in (b"{", b"[", b",")) > MOST_VALUES:
        raise FileRefused("it has more than %1 values", MOST_VALUES)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise FileRefused("line %1: byte %2 of the file is not UTF-8", line, error.start + 1) from None
    if not text.strip():
        raise FileRefused("it is empty")
    return text


def _loaded(text: str) -> Any:
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=_decimal,
            parse_constant=_constant,
            strict=False,
        )
    except RecursionError:
        raise _too_deep() from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(pairs) > MOST_KEYS:
        raise _Refused(
            Phrase("an object has more than %1 keys", MOST_KEYS),
            lambda text: json_position.of_key_beyond(text, MOST_KEYS),
        )
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise _Refused(Phrase("a key appears twice in one object"), json_position.of_key_again)
    return fields


def _whole(written: str) -> int:
    if len(written) <= len(f"-{GREATEST}"):
        number = int(written)
        if abs(number) <= GREATEST:
            return number
    raise _Refused(Phrase("the number is too large"), lambda text: json_position.of_number(text, written))


def _decimal(written: str) -> Decimal:
    if len(written) <= MOST_DIGITS:
        try:
            number = Decimal(written)
        except ArithmeticError:  # an exponent that decimal numbers do not know
            number = Decimal("Infinity")
        if number.is_finite() and abs(number.adjusted()) <= MOST_EXPONENT:
            return number
    raise _Refused(
        Phrase("the number is too large or has too many digits"), lambda text: json_position.of_number(text, written)
    )


def _constant(written: str) -> Any:
    raise _Refused(Phrase("%1 is not a number", written), lambda text: json_position.of_number(text, written))


def _check_depth(value: Any) -> None:
    """Level by level, so that nothing here is nested itself."""
    level = [value]
    for _ in range(DEEPEST):
        lists = [one for one in level if isinstance(one, list)]
        lists += [[*one.values()] for one in level if isinstance(one, dict)]
        level = [inner for one in lists for inner in one if isinstance(inner, (list, dict))]
        if not level:
            return
    raise _too_deep()


def _check_characters(text: str) -> None:
    """No NUL and no half of a pair: neither can be kept, nor shown."""
    if "\0" in text:
        raise _Refused(Phrase("there is a NUL character"), lambda text: text.index("\0"))
    unfit = next((escape.start() for escape in _ESCAPE.finditer(text) if escape["unfit"]), None)
    if unfit is not None:
        raise _Refused(Phrase("there is half a character, or a NUL character"), lambda _: unfit)


def _broken(text: str, error: json.JSONDecodeError) -> FileRefused:
    # An open text is told from where it begins, and at the end there is nothing to point at.
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        return FileRefused("%1: the file ends too early", place(text, len(text.rstrip())))
    return FileRefused("%1: this is not JSON", place(text, error.pos))


def _too_deep() -> _Refused:
    return _Refused(
        Phrase("it is nested more than %1 deep", DEEPEST), lambda text: json_position.of_depth(text, DEEPEST)
    )
