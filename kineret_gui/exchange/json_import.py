"""A diary as JSON that this program wrote, read back. Anything else is refused, and never fills the memory."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO

import msgspec

from kineret_gui.diary.merging.merge import in_order_of_writing
from kineret_gui.diary.phrase import refusal_behind
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task, gathered
from kineret_gui.diary.text import LONGEST_NAME, check_name, check_text
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.json_export import FORMAT, VERSION, JsonEntry, JsonFile, record_of

# Bytes. Ten years of two syringes a day are 5 MiB, but a photo is about 110 kB in base64, and one that could not be
# made smaller 1 MB: some thousand photos come back, and a file that no diary filled is still refused unread.
LARGEST = 512 * 1024 * 1024
LARGEST_REWRITTEN = 32 * 1024 * 1024  # bytes of a file that is not as it was exported: all of it is in memory at once
MOST_ENTRIES = 150_000  # forty a day for ten years
_LONGEST_LINE = 4 * 1024 * 1024  # bytes; the largest photo takes 1 MB
# So that nothing fills the memory with empty brackets. An entry has some thirty values, a diary of ten years 400,000.
_MOST_VALUES, _MOST_VALUES_OF_ENTRY = 1_000_000, 50_000
_BEGINS = re.compile(rb'\{"format":"%s","version":(\d{1,9}),"entries":\[\r?\n' % FORMAT.encode())


class NotADiaryFile(FileRefused):
    """The bytes are no diary in JSON that this version can read."""


class _Fact(msgspec.Struct):
    fact: msgspec.Raw


class _Head(msgspec.Struct):
    format: str = ""
    version: int = 0


def reading_json(file: BinaryIO) -> Task[tuple[Record, ...]]:
    """The records of a file, in the order of writing; whether they hold together is not looked at here.

    Raises NotADiaryFile.

    Raises OSError, too.
    """
    if _size(file) > LARGEST:
        raise NotADiaryFile("it is larger than %1 MiB", LARGEST // 1024 // 1024)
    begins = _BEGINS.fullmatch(file.readline(_LONGEST_LINE))
    if begins is None:
        yield
        file.seek(0)
        return in_order_of_writing(_rewritten(file))
    _check_version(int(begins[1]))
    return in_order_of_writing((yield from gathered(_written_lines(file))))


def _size(file: BinaryIO) -> int:
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    return size


def _written_lines(file: BinaryIO) -> Iterator[Record]:
    """The entries of a file as `write_json` makes it, after its first line."""
    goes_on = False  # the line before ended in a comma
    for number in range(2, MOST_ENTRIES + 3):
        line = file.readline(_LONGEST_LINE)
        text = line.rstrip()
        if text == b"]}" and not goes_on:
            _check_end(file, number)
            return
        if len(line) == _LONGEST_LINE:
            raise NotADiaryFile("line %1: it is too long to be an entry", number)
        if not line.endswith(b"\n"):
            raise NotADiaryFile("line %1: the file ends too early", number)
        if number > 2 and not goes_on:
            raise NotADiaryFile("line %1: the diary does not end here", number)
        goes_on = text.endswith(b",")
        if text:  # a diary without entries has an empty line there
            yield _entry(text.removesuffix(b","), number)
    raise NotADiaryFile("it has more than %1 entries", MOST_ENTRIES)


def _entry(line: bytes, number: int) -> Record:
    try:
        return _word_for_word(_checked(msgspec.convert(_parsed(line, _MOST_VALUES_OF_ENTRY), JsonEntry)), line)
    except json.JSONDecodeError as error:
        raise NotADiaryFile("line %1, column %2: %3", number, error.colno, error.msg) from None
    except RecursionError:
        raise NotADiaryFile("line %1: it is nested too deeply", number) from None
    except ValueError as error:  # of msgspec and Unicode alike
        raise NotADiaryFile("line %1: %2", number, refusal_behind(error)) from error


def _word_for_word(record: Record, line: bytes) -> Record:
    """With the fact as it stands in the line, where its seal says that it was written so.

    What a newer version wrote may be written in another way than this one writes it.
    """
    body = bytes(msgspec.json.decode(line, type=_Fact).fact).decode()
    as_it_stands = record if body == record.body else replace(record, body=body)
    return as_it_stands if body != record.body and as_it_stands.is_intact else record


def _check_end(file: BinaryIO, number: int) -> None:
    while rest := file.read(_LONGEST_LINE):
        if rest.strip():
            raise NotADiaryFile("line %1: there is something after the end of the diary", number + 1)


def _rewritten(file: BinaryIO) -> list[Record]:
    """The entries of a file that something else has written anew: the same in JSON, but not line by line."""
    content = file.read(LARGEST_REWRITTEN + 1)
    if len(content) > LARGEST_REWRITTEN:
        raise NotADiaryFile(
            "it is larger than %1 MiB, and was changed after it was exported", LARGEST_REWRITTEN // 1024 // 1024
        )
    try:
        parsed = _parsed(content, _MOST_VALUES)
        head = msgspec.convert(parsed, _Head)
        if head.format != FORMAT:
            raise NotADiaryFile("it is not a Kineret diary in JSON format")
        _check_version(head.version)
        return [_checked(line) for line in msgspec.convert(parsed, JsonFile).entries]
    except RecursionError:
        raise NotADiaryFile("it is nested too deeply") from None
    except ValueError as error:  # of json, msgspec and Unicode alike
        raise NotADiaryFile("%1", refusal_behind(error)) from error


def _parsed(content: bytes, most: int) -> Any:
    """Return what stands there, of at most so many values."""
    if sum(content.count(sign) for sign in (b"{", b"[", b",")) > most:
        raise NotADiaryFile("it has more than %1 values", most)
    return json.loads(content.decode("utf-8"), object_pairs_hook=_without_doubles, parse_constant=_no_number)


def _check_version(version: int) -> None:
    if version < 1:
        raise NotADiaryFile("it does not say which version of the format it has")
    if version > VERSION:
        raise NotADiaryFile(
            "it was saved by a newer version of this app in format %1, and this version "
            "reads up to format %2. Use the newer version on this computer too",
            version,
            VERSION,
        )


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    object: dict[str, Any] = {}
    for key, value in pairs:
        if key in object:
            raise NotADiaryFile("the key %1 appears twice in one object", repr(key[:40]))
        object[key] = value
    return object


def _no_number(constant: str) -> Any:
    raise NotADiaryFile("%1 is not a number", constant)


def _checked(line: JsonEntry) -> Record:
    """The record behind a line. Raises ValueError where it could not be kept in a diary file or shown."""
    check_name("the id", line.id)
    check_name("the kind", line.kind)
    check_name("the device", line.device)
    check_text("the name of the person who entered it", line.by, LONGEST_NAME)
    return record_of(line)
