"""The backup of MedTimer: one file with medicines, events and settings, or in old versions one with either list.

The version is that of its database, and the fields grew with it: what is missing has the value it has there. Times
are seconds since 1970 and name no zone. An amount is free text: only `100 mg` says how many mg, `1` may be a syringe.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from kineret_gui.exchange.import_file import (
    FileRefused,
    ImportContext,
    ImportedDose,
    ImportFile,
    ReportedDose,
    Skipped,
    SkipReason,
)
from kineret_gui.exchange.programs import moments
from kineret_gui.exchange.programs.amount import milligrams
from kineret_gui.exchange.programs.rows import One, as_import_file, each, is_name, left, once, short
from kineret_gui.exchange.strict.json_text import parse_json
from kineret_gui.exchange.strict.json_value import JsonValue

PROGRAM = "MedTimer"
LARGEST = 16 * 1024 * 1024  # bytes
NEWEST = 30  # of its versions that are known here

_LISTS = ("medicines", "events")
_NOT_A_DOSE = ("OUT_OF_STOCK", "EXPIRATION_DATE", "REFILL")
# The outcome of a dose, and which of the two times of an event tells when: a skipped one counts for when it was due.
_REPORTS = {"TAKEN": (ReportedDose.GIVEN, "processedTimestamp"), "SKIPPED": (ReportedDose.SKIPPED, "remindedTimestamp")}
_LEFT = {"RAISED": SkipReason.NOT_ANSWERED, "DELETED": SkipReason.DELETED, "ACKNOWLEDGED": SkipReason.OTHER_KIND}


def looks_like(parsed: Any) -> bool:
    """Return whether it has the shape of a backup of MedTimer, whatever its version."""
    if not isinstance(parsed, dict):
        return False
    return _is_list(parsed) or any(_is_list(parsed.get(name)) for name in _LISTS)


def read(content: bytes, here: ImportContext) -> ImportFile:
    """The events of a backup. Raises FileRefused."""
    return read_parsed(parse_json(content, LARGEST), here)


def read_parsed(parsed: Any, here: ImportContext) -> ImportFile:
    """As `read`, of JSON that was parsed before. Raises FileRefused."""
    if not looks_like(parsed):
        raise FileRefused("it is not a MedTimer backup: it has no medicines and no events")
    medicines, events = _medicines_and_events(JsonValue(parsed))
    doses = once(events, _same, lambda event: [_dose(event, here)])
    return as_import_file(PROGRAM, len(medicines) + len(events), chain(each(medicines, _medicine), doses))


def _is_list(value: Any) -> bool:
    return isinstance(value, dict) and {"version", "list"} <= value.keys()


def _medicines_and_events(file: JsonValue) -> tuple[list[JsonValue], list[JsonValue]]:
    if not _is_list(file.value):
        medicines, events = (_rows(file[name]) if file[name].is_there else [] for name in _LISTS)
        return medicines, events
    rows = _rows(file)
    if any(isinstance(row.value, dict) and "medicine" in row.value for row in rows):
        return [row.named(f"medicines, {row.where}") for row in rows], []
    return [], [row.named(f"events, {row.where}") for row in rows]


def _rows(part: JsonValue) -> list[JsonValue]:
    number, rows = part["version"], part["list"]
    if not 0 <= number.whole(-1) <= NEWEST:
        named = f"it is {number.value}" if number.is_there else "there is none"
        raise FileRefused(f"{number.where}: {named}, and this program reads MedTimer from 0 to {NEWEST}")
    if not rows.is_there:
        raise FileRefused(f"{rows.where}: the list is missing")
    return rows.named(part.where).rows()


def _medicine(row: JsonValue) -> Iterator[Skipped]:
    yield left(row, row["medicine"]["name"].words(), SkipReason.OTHER_KIND)


def _same(event: JsonValue) -> tuple[str | int, ...]:
    times = (event[name].whole() for name in ("remindedTimestamp", "processedTimestamp", "reminderId"))
    return (event["medicineName"].words(), event["status"].text(), event["amount"].words(), *times)


def _dose(event: JsonValue, here: ImportContext) -> One:
    medicine, amount = event["medicineName"].words(), short(event["amount"].words())
    status, kind = event["status"].text("RAISED"), event["reminderType"].text()
    if kind in _NOT_A_DOSE or status in _LEFT:
        return left(event, medicine, SkipReason.OTHER_KIND if kind in _NOT_A_DOSE else _LEFT[status])
    if status not in _REPORTS or not is_name(medicine):
        return left(event, f"{medicine} {status}", SkipReason.UNREADABLE)
    report, when = _REPORTS[status]
    seconds = event[when].whole()
    moment = moments.of_epoch(seconds, here) if seconds else SkipReason.NO_TIME
    if isinstance(moment, SkipReason):
        return left(event, f"{medicine} {amount}", moment)
    return ImportedDose(event.where, medicine, moment, report, milligrams(amount), amount, note=event["notes"].words())
